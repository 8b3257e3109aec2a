package nazca.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What no source may contain, since the bits or the reader would pay for it. */
class SourceRulesTest {
    private static final String INEXACT =
            "(exp|expm1|log|log10|log1p|pow|sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh|cbrt|hypot)";

    /** {@code Math.exp} and its kin may differ by an ulp between JVMs; StrictMath may not. */
    private static final Pattern INEXACT_MATH =
            Pattern.compile("(?<![A-Za-z])Math(\\.|::)" + INEXACT + "\\b");

    private static final Pattern INEXACT_IMPORT =
            Pattern.compile("import static java\\.lang\\.Math\\.(\\*|" + INEXACT + ");");

    /** Their lanes come from whichever native library the JVM finds. */
    private static final Pattern INEXACT_LANES =
            Pattern.compile(
                    "\\bVectorOperators\\s*\\.\\s*" + INEXACT.toUpperCase(Locale.ROOT) + "\\b");

    /** The order in which lanes are added is the JVM's choice. */
    private static final Pattern REDUCE_LANES = Pattern.compile("\\breduceLanes\\b");

    private static final Pattern BROAD_CATCH =
            Pattern.compile("catch\\s*\\(\\s*(final\\s+)?(Exception|Throwable)\\b");

    private static final Pattern UNFINISHED = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");

    private static final Pattern UNSEEDED_PROPERTY =
            Pattern.compile("@Property\\b(?!\\s*\\((?:[^()]|\\([^()]*\\))*\\bseed\\b)");

    private static final Pattern SKIPPED_TEST = Pattern.compile("@Disabled\\w*");

    @Test
    void arithmeticUsesNoFunctionWhoseBitsTheJvmChooses() {
        List<Sources.File> files =
                Stream.of(Module.KERNELS, Module.AUTOGRAD).flatMap(SourceRulesTest::main).toList();
        assertThat(files).isNotEmpty();
        for (Pattern banned : List.of(INEXACT_MATH, INEXACT_IMPORT, INEXACT_LANES, REDUCE_LANES)) {
            assertThat(hits(files, banned, Sources.File::code)).isEmpty();
        }
    }

    @Test
    void noProductSourceCatchesMoreThanItExpects() {
        assertThat(hits(all(SourceRulesTest::main), BROAD_CATCH, Sources.File::code)).isEmpty();
    }

    @Test
    void noSourceIsLeftUnfinished() {
        assertThat(hits(all(SourceRulesTest::main), UNFINISHED, Sources.File::text)).isEmpty();
    }

    @Test
    void everyPropertyNamesItsSeedSoThatRunsRepeat() {
        assertThat(hits(all(SourceRulesTest::test), UNSEEDED_PROPERTY, Sources.File::code))
                .isEmpty();
    }

    @Test
    void noTestIsSkipped() {
        assertThat(hits(all(SourceRulesTest::test), SKIPPED_TEST, Sources.File::code)).isEmpty();
    }

    @Test
    void theRulesRecogniseWhatTheyBan() {
        assertThat("y = Math.exp(x)").containsPattern(INEXACT_MATH);
        assertThat("y = StrictMath.exp(x)").doesNotContainPattern(INEXACT_MATH);
        assertThat("y = Math.fma(a, b, c)").doesNotContainPattern(INEXACT_MATH);
        assertThat("v.lanewise(VectorOperators.EXP)").containsPattern(INEXACT_LANES);
        assertThat("v.lanewise(VectorOperators.EXPAND)").doesNotContainPattern(INEXACT_LANES);
        assertThat("} catch (Exception e) {").containsPattern(BROAD_CATCH);
        assertThat("} catch (IOException e) {").doesNotContainPattern(BROAD_CATCH);
        assertThat("@Property(tries = 9)").containsPattern(UNSEEDED_PROPERTY);
        assertThat("@Property\n    void").containsPattern(UNSEEDED_PROPERTY);
        assertThat("@Property(tries = 9, seed = \"1\")").doesNotContainPattern(UNSEEDED_PROPERTY);
    }

    private static Stream<Sources.File> main(Module module) {
        return Sources.main(module).stream();
    }

    private static Stream<Sources.File> test(Module module) {
        return Sources.test(module).stream()
                .filter(file -> !file.packageName().equals("nazca.architecture"));
    }

    private static List<Sources.File> all(Function<Module, Stream<Sources.File>> kind) {
        return Arrays.stream(Module.values()).flatMap(kind).toList();
    }

    private static List<String> hits(
            List<Sources.File> files, Pattern pattern, Function<Sources.File, String> text) {
        return files.stream()
                .flatMap(file -> file.matches(pattern, text.apply(file)).stream())
                .toList();
    }
}
