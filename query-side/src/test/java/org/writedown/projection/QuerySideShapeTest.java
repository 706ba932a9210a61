package org.writedown.projection;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class QuerySideShapeTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.writedown");

    @Test
    void aViewIsAPureFold() {
        classes()
                .that()
                .implement(CaseView.class)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java.lang..", "java.util..", "java.time..", "org.jspecify..", "org.writedown..")
                .check(CLASSES);
        noClasses()
                .that()
                .implement(CaseView.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.writedown.ledger..", "org.writedown.http..", "org.writedown.identity..")
                .check(CLASSES);
    }

    @Test
    void nothingAsksForTheTimeOfDay() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.writedown.projection..",
                        "org.writedown.balance..",
                        "org.writedown.reductions..",
                        "org.writedown.escalation..",
                        "org.writedown.timeline..",
                        "org.writedown.caselist..",
                        "org.writedown.replay..",
                        "org.writedown.reports..")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(CLASSES);
    }

    @Test
    void noSliceWritesIntoTheLedger() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.writedown.ledger..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.writedown.ledger.append..")
                .check(CLASSES);
    }

    @Test
    void theQuerySideKnowsNothingOfTheCommandSide() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.writedown.cases..",
                        "org.writedown.intake..",
                        "org.writedown.web..",
                        "org.writedown.commandside..")
                .check(CLASSES);
    }
}
