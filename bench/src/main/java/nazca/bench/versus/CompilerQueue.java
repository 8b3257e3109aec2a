package nazca.bench.versus;

import java.lang.management.ManagementFactory;
import java.util.Set;

import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/** What HotSpot's compilers are at, by its diagnostic command {@code Compiler.queue}. */
final class CompilerQueue {
    private static final Set<String> IDLE =
            Set.of("", "Current compiles:", "C1 compile queue:", "C2 compile queue:", "Empty");

    private CompilerQueue() {}

    /** Whether a method is being compiled or waits for it; false in a JVM that does not tell. */
    static boolean busy() {
        MBeanServer server = ManagementFactory.getPlatformMBeanServer();
        try {
            ObjectName commands = new ObjectName("com.sun.management:type=DiagnosticCommand");
            Object answer = server.invoke(commands, "compilerQueue", null, null);
            return busy(String.valueOf(answer));
        } catch (JMException _) {
            return false;
        }
    }

    /** Whether the command's answer names a method. */
    static boolean busy(String answer) {
        return answer.lines().map(String::strip).anyMatch(line -> !IDLE.contains(line));
    }
}
