package nazca.nas.search;

import nazca.autograd.Moment;
import nazca.data.BatchLoader;
import nazca.nas.config.RunConfig;
import nazca.nas.space.SearchSpace;
import nazca.nas.train.Phase;
import nazca.nas.train.RunningMeans;
import nazca.nas.train.Snapshot;
import nazca.nas.train.WeightEvents;
import nazca.nn.BatchScore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The training of a supernet: one path per batch, whatever earlier ones have shown. */
final class OneShotTraining implements Phase {
    private static final String NAME = "supernet";
    private static final String DONE = "one_shot.trained";

    private final OneShotSupernet supernet;
    private final BatchLoader batches;
    private final SearchSchedule schedule;
    private final PathDraws draws;
    private final long seed;
    private final boolean isTrained;
    private final RunningMeans means = new RunningMeans();
    private long done;

    OneShotTraining(
            RunConfig config, SearchSpace space, OneShotSupernet supernet, BatchLoader batches) {
        this.supernet = supernet;
        this.batches = batches;
        this.schedule = new SearchSchedule(config, batches.batchesPerEpoch());
        this.seed = config.run().seed();
        this.draws = PathDraws.of(config.algorithm().oneShot(), space, seed);
        this.isTrained = config.algorithm().oneShot().supernet() != null;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public long done() {
        return done;
    }

    /** Steps in all; none where the weights are a trained supernet's. */
    @Override
    public long total() {
        return isTrained ? 0 : schedule.total();
    }

    @Override
    public List<Map<String, Object>> step() {
        int perEpoch = batches.batchesPerEpoch();
        long epoch = done / perEpoch;
        int place = (int) (done % perEpoch);
        double rate = schedule.learningRate(done);
        BatchScore score =
                supernet.train(
                        draws.path(epoch, place),
                        batches.batch(epoch, place),
                        new Moment(seed, epoch, place),
                        rate);
        means.add(score);
        List<Map<String, Object>> events = new ArrayList<>();
        events.add(WeightEvents.step(NAME, epoch, score, rate));
        done++;
        if (done % perEpoch == 0) {
            Map<String, Object> event = new LinkedHashMap<>();
            event.put("event", "epoch");
            event.put("phase", NAME);
            event.put("epoch", epoch + 1);
            events.add(event);
        }
        return events;
    }

    @Override
    public String status() {
        return means.toString();
    }

    @Override
    public void save(Snapshot snapshot) {
        snapshot.saveNumbers(DONE, (double) done);
    }

    @Override
    public void restore(Snapshot snapshot) {
        done = (long) snapshot.number(DONE);
    }
}
