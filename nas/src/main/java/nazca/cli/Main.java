package nazca.cli;

import nazca.nas.run.StopSignal;

import picocli.CommandLine;

import java.io.PrintStream;
import java.io.PrintWriter;

/** Entry point of {@code ./nazca}. */
public final class Main {
    private Main() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(run(args, System.out, System.err));
    }

    /**
     * Runs a command.
     *
     * @param out gets the result and nothing else
     * @param err gets progress and complaints
     * @return 0 done, 2 the user's mistake, 1 a fault, 130 interrupted
     */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        Session session = new Session(out, err, new CommonOptions(), new StopSignal());
        Complaints complaints = new Complaints(session);
        try {
            return commandLine(session)
                    .setParameterExceptionHandler(complaints)
                    .setExecutionExceptionHandler(complaints)
                    .execute(args);
        } catch (OutOfMemoryError e) {
            return complaints.outOfMemory(e);
        } finally {
            out.flush();
            err.flush();
            session.stop().ended();
        }
    }

    private static CommandLine commandLine(Session session) {
        return new CommandLine(session.options())
                .addSubcommand("search", new SearchCommand(session))
                .addSubcommand("evolve", new EvolveCommand(session))
                .addSubcommand("rank", new RankCommand(session))
                .addSubcommand("train", new TrainCommand(session))
                .addSubcommand("eval", new EvalCommand(session))
                .addSubcommand("profile", new ProfileCommand(session))
                .addSubcommand("measure", new MeasureCommand(session))
                .addSubcommand("explain", new ExplainCommand(session))
                .addSubcommand("describe", new DescribeCommand(session))
                .addSubcommand("export", new ExportCommand(session))
                .addSubcommand("data", new DataCommand(session))
                .addSubcommand("devices", new DevicesCommand(session))
                .addSubcommand("spaces", new SpacesCommand(session))
                .addSubcommand("presets", new PresetsCommand(session))
                .addSubcommand("selftest", new SelftestCommand(session))
                .addSubcommand("bench", new BenchCommand())
                .addSubcommand("tune", new TuneCommand(session))
                .addSubcommand("experiment", new ExperimentCommand(session))
                .addSubcommand("compare", new CompareCommand(session))
                .addSubcommand("report", new ReportCommand(session))
                .setOut(new PrintWriter(session.out(), true, session.out().charset()))
                .setErr(new PrintWriter(session.err(), true, session.err().charset()));
    }
}
