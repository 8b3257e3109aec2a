package nazca.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.NodeList;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;

/**
 * The arrows between modules and packages, and who may use the incubator, OpenCL and native code.
 */
class ModuleArrowsTest {
    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("nazca");

    @ParameterizedTest
    @EnumSource
    void noModuleUsesOneToItsRight(Module module) {
        String[] right =
                module.right().stream()
                        .flatMap(other -> Arrays.stream(other.packages()))
                        .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAnyPackage(module.packages())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(right)
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @ParameterizedTest
    @EnumSource
    void eachPomNamesExactlyTheModulesToItsLeft(Module module) throws Exception {
        assertThat(nazcaDependencies(module.folder().resolve("pom.xml")))
                .containsExactlyElementsOf(module.left().stream().map(Module::artifact).toList());
    }

    @ParameterizedTest
    @EnumSource
    void eachModuleHoldsOnlyItsOwnPackages(Module module) {
        for (Sources.File file : Sources.main(module)) {
            assertThat(module.holds(file.packageName())).as(file.name()).isTrue();
        }
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("nazca.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyVectorKernelsUseTheIncubator() {
        onlyIn("jdk.incubator.vector..", "nazca.kernels.vector..", "nazca.bench..");
    }

    @Test
    void onlyOpenClKernelsUseJocl() {
        onlyIn("org.jocl..", "nazca.kernels.opencl..");
    }

    @ParameterizedTest
    @EnumSource
    void nativeCallsStayInOnePackagePerModule(Module module) {
        Set<String> packages =
                CLASSES
                        .that(describe("are in the module", c -> module.holds(c.getPackageName())))
                        .stream()
                        .filter(ModuleArrowsTest::callsNatively)
                        .map(JavaClass::getPackageName)
                        .collect(Collectors.toSet());
        assertThat(packages).hasSizeLessThanOrEqualTo(1);
    }

    private static boolean callsNatively(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getName())
                .anyMatch(name -> name.matches("java\\.lang\\.foreign\\.Linker(\\$.*)?"));
    }

    private static void onlyIn(String used, String... users) {
        noClasses()
                .that()
                .resideOutsideOfPackages(users)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(used)
                .check(CLASSES);
    }

    private static List<String> nazcaDependencies(Path pom) throws Exception {
        var document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile());
        var nodes =
                (NodeList)
                        XPathFactory.newInstance()
                                .newXPath()
                                .evaluate(
                                        "/project/dependencies/dependency[groupId='nazca']/artifactId",
                                        document,
                                        XPathConstants.NODESET);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            names.add(nodes.item(i).getTextContent());
        }
        return names;
    }
}
