package nazca.nas.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A scale from data to [0, 1], linear or logarithmic.
 *
 * @param min at 0
 * @param max at 1
 * @param logarithmic whether equal ratios are equally far apart; both ends are positive then
 */
public record Axis(double min, double max, boolean logarithmic) {
    private static final double[] STEPS = {1, 2, 5, 10};

    /** A linear axis that holds these values, which need not be in order. */
    public static Axis linear(double low, double high) {
        if (!(low < high)) {
            double room = low == 0 ? 1 : Math.abs(low) / 2;
            return new Axis(low - room, low + room, false);
        }
        return new Axis(low, high, false);
    }

    /** A logarithmic axis, with room on both sides. */
    public static Axis logarithmic(double low, double high) {
        return new Axis(low / 1.3, high * 1.3, true);
    }

    /** Where a value is, 0 at the low end and 1 at the high one; NaN if it has no place. */
    public double position(double value) {
        if (!logarithmic) {
            return (value - min) / (max - min);
        }
        return value > 0 ? StrictMath.log(value / min) / StrictMath.log(max / min) : Double.NaN;
    }

    /** About {@code wanted} round values within the axis. */
    public List<Double> ticks(int wanted) {
        return logarithmic ? decades(wanted) : rounds(wanted);
    }

    private List<Double> rounds(int wanted) {
        double raw = (max - min) / wanted;
        double power = StrictMath.pow(10, Math.floor(StrictMath.log10(raw)));
        double step = power;
        for (double candidate : STEPS) {
            step = candidate * power;
            if (step >= raw * 0.8) {
                break;
            }
        }
        List<Double> ticks = new ArrayList<>();
        long first = (long) Math.ceil(min / step - 1e-9);
        for (long i = first; i * step <= max + step * 1e-9; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    private List<Double> decades(int wanted) {
        List<Double> ticks = new ArrayList<>();
        int first = (int) Math.floor(StrictMath.log10(min));
        int last = (int) Math.ceil(StrictMath.log10(max));
        int stride = Math.max(1, (last - first) / wanted);
        boolean fine = last - first <= 3;
        for (int decade = first; decade <= last; decade += stride) {
            for (double digit : fine ? new double[] {1, 2, 5} : new double[] {1}) {
                double value = digit * StrictMath.pow(10, decade);
                if (value >= min && value <= max) {
                    ticks.add(value);
                }
            }
        }
        return ticks;
    }
}
