package nazca.data;

import java.io.IOException;

/** A data set whose files are not on this machine; the message says how to get them. */
public final class MissingDatasetException extends IOException {
    private static final long serialVersionUID = 1L;

    MissingDatasetException(PublishedDataset dataset) {
        super(
                "the data set %s is not on this machine: fetch it with 'nazca data fetch %s'"
                        .formatted(dataset.id(), dataset.id()));
    }
}
