package nazca.cli;

import nazca.nas.config.Suggest;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.util.List;
import java.util.Set;

/** One sentence for each way in which arguments cannot be understood. */
public final class ParseSentences {
    private ParseSentences() {}

    /** What was wrong with the arguments. */
    public static String of(ParameterException e) {
        return switch (e) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case MissingParameterException missing -> missing(missing);
            case OverwrittenOptionException twice ->
                    "%s is given twice".formatted(name(twice.getOverwritten()));
            default -> value(e);
        };
    }

    private static String unmatched(UnmatchedArgumentException e) {
        CommandLine command = e.getCommandLine();
        CommandSpec spec = command.getCommandSpec();
        String argument = e.getUnmatched().getFirst();
        if (argument.startsWith("-") && argument.length() > 1) {
            String option = argument.replaceFirst("=.*", "");
            List<String> known =
                    spec.options().stream()
                            .flatMap(o -> java.util.Arrays.stream(o.names()))
                            .sorted()
                            .toList();
            return known.contains(option)
                    ? "%s does not take a value here".formatted(option)
                    : "unknown option '%s' of %s: did you mean '%s'?"
                            .formatted(
                                    option, spec.qualifiedName(), Suggest.nearest(option, known));
        }
        Set<String> commands = command.getSubcommands().keySet();
        return commands.isEmpty()
                ? "%s does not take the argument '%s'".formatted(spec.qualifiedName(), argument)
                : Suggest.sentence("command", argument, commands);
    }

    private static String missing(MissingParameterException e) {
        ArgSpec first = e.getMissing().isEmpty() ? null : e.getMissing().getFirst();
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        if (first == null) {
            return firstLine(e);
        }
        if (first instanceof OptionSpec option && !option.required()) {
            return "%s needs a value".formatted(option.longestName());
        }
        String what =
                first instanceof OptionSpec option
                        ? option.longestName() + " " + option.paramLabel()
                        : first.paramLabel();
        return "%s needs %s: see %s --help".formatted(command, what, command);
    }

    private static String value(ParameterException e) {
        ArgSpec argument = e.getArgSpec();
        String value = e.getValue();
        if (argument == null || value == null) {
            return firstLine(e);
        }
        Class<?> type = argument.type();
        if (type == boolean.class) {
            return "%s takes no value, got '%s'".formatted(name(argument), value);
        }
        String expected =
                type == Integer.class || type == Long.class
                        ? "a whole number"
                        : type == Double.class ? "a number" : "a " + argument.paramLabel();
        return "%s must be %s, got '%s'".formatted(name(argument), expected, value);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String firstLine(ParameterException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("cannot be understood");
    }
}
