package nazca.latency;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;

/** The two clocks that timing looks at. */
interface HostClock {
    /** Nanoseconds since some moment. */
    long nanos();

    /** Nanoseconds that the JVM's compilers have worked, as of the last method they finished. */
    long compilationNanos();

    /** The clocks of this JVM; the second stands still where there is no compiler to ask. */
    static HostClock system() {
        CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
        boolean monitored = compiler != null && compiler.isCompilationTimeMonitoringSupported();
        return new HostClock() {
            @Override
            public long nanos() {
                return System.nanoTime();
            }

            @Override
            public long compilationNanos() {
                return monitored
                        ? TimeUnit.MILLISECONDS.toNanos(compiler.getTotalCompilationTime())
                        : 0;
            }
        };
    }
}
