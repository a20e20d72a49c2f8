package org.communique.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** The arrows of ARCHITECTURE.md. */
class WallsTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.communique");

    @Test
    void every_arrow_between_the_rooms_is_one_of_the_design() {
        ArchRule arrows = layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("analysis")
                .definedBy("org.communique.lexicon.analysis..")
                .layer("names")
                .definedBy("org.communique.lexicon.names..")
                .layer("mentions")
                .definedBy("org.communique.lexicon.mentions..")
                .layer("schema")
                .definedBy("org.communique.lexicon.schema..")
                .layer("query")
                .definedBy("org.communique.lexicon.query..")
                .layer("indexer")
                .definedBy("org.communique.indexer..")
                .layer("suggesting")
                .definedBy("org.communique.server.suggesting..")
                .layer("search")
                .definedBy("org.communique.server.search..")
                .layer("http")
                .definedBy("org.communique.server.http..")
                .layer("server")
                .definedBy("org.communique.server")
                .layer("evaluation")
                .definedBy("org.communique.evaluation..")
                .whereLayer("evaluation")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("indexer")
                .mayOnlyBeAccessedByLayers("evaluation")
                .whereLayer("server")
                .mayOnlyBeAccessedByLayers("evaluation")
                .whereLayer("http")
                .mayOnlyBeAccessedByLayers("server", "evaluation")
                .whereLayer("search")
                .mayOnlyBeAccessedByLayers("http", "server", "evaluation")
                .whereLayer("suggesting")
                .mayOnlyBeAccessedByLayers("search", "http", "server", "evaluation")
                .whereLayer("query")
                .mayOnlyBeAccessedByLayers("suggesting", "search", "http", "server", "evaluation")
                .whereLayer("schema")
                .mayOnlyBeAccessedByLayers("query", "indexer", "suggesting", "search", "http", "server", "evaluation")
                .whereLayer("mentions")
                .mayOnlyBeAccessedByLayers(
                        "schema", "query", "indexer", "suggesting", "search", "http", "server", "evaluation")
                .whereLayer("names")
                .mayOnlyBeAccessedByLayers(
                        "mentions",
                        "schema",
                        "query",
                        "indexer",
                        "suggesting",
                        "search",
                        "http",
                        "server",
                        "evaluation");
        arrows.check(HOUSE);
    }

    @Test
    void no_packages_depend_on_each_other_in_a_circle() {
        slices().matching("org.communique.(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void only_fetching_goes_to_other_machines_and_only_the_commands_know_it() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.communique.indexer.fetching..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..")
                .check(HOUSE);
        noClasses()
                .that()
                .resideOutsideOfPackages("org.communique.indexer.fetching..", "org.communique.indexer")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.communique.indexer.fetching..")
                .check(HOUSE);
    }

    @Test
    void the_lexicon_knows_no_json_no_http_and_no_command_line() {
        noClasses()
                .that()
                .resideInAPackage("org.communique.lexicon..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.fasterxml..", "io.javalin..", "org.eclipse.jetty..", "picocli..", "java.net.http..")
                .check(HOUSE);
    }

    @Test
    void the_search_knows_no_javalin_and_the_http_room_no_lucene() {
        noClasses()
                .that()
                .resideInAPackage("org.communique.server.search..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.javalin..", "gg.jte..", "com.fasterxml..")
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAPackage("org.communique.server.http..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.lucene..")
                .check(HOUSE);
    }

    @Test
    void no_class_is_named_by_a_role_and_none_keeps_mutable_static_state() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Service)$")
                .check(HOUSE);
        classes()
                .that()
                .resideOutsideOfPackage("org.communique.server.http.pages..")
                .should(HouseRules.haveNoMutableStatics())
                .check(HOUSE);
    }

    @Test
    void most_types_are_private_to_their_package() {
        long open = HOUSE.stream()
                .filter(type -> !type.getPackageName().endsWith(".pages"))
                .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .count();
        long all = HOUSE.stream()
                .filter(type -> !type.getPackageName().endsWith(".pages"))
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .count();
        org.junit.jupiter.api.Assertions.assertTrue(open * 100 <= all * 55, open + " of " + all + " types are public");
    }
}
