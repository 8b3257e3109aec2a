package nazca.data.fetch;

import java.io.IOException;

/** No source gave a data set; the message is one sentence with each source's reason. */
public final class FetchException extends IOException {
    private static final long serialVersionUID = 1L;

    FetchException(String sentence) {
        super(sentence);
    }
}
