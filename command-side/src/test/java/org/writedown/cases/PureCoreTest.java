package org.writedown.cases;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The core and the contract know no framework, no clock, no id generator and no database. */
class PureCoreTest {

    private static final String[] PURE = {
        "org.writedown.contract..",
        "org.writedown.cases.command..",
        "org.writedown.cases.decision..",
        "org.writedown.cases.insurance..",
        "org.writedown.cases.rules..",
        "org.writedown.cases.state..",
        "org.writedown.audit.."
    };

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.writedown");

    @Test
    void useNoFramework() {
        noClasses()
                .that()
                .resideInAnyPackage(PURE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "org.axonframework..",
                        "tools.jackson..",
                        "com.fasterxml..",
                        "java.sql..",
                        "javax.sql..",
                        "java.net..",
                        "java.io..")
                .check(CLASSES);
    }

    @Test
    void readNoClockAndMakeNoIds() {
        for (Class<?> type : List.of(
                LocalDate.class, LocalDateTime.class, Instant.class, ZonedDateTime.class, OffsetDateTime.class)) {
            noClasses()
                    .that()
                    .resideInAnyPackage(PURE)
                    .should()
                    .callMethod(type, "now")
                    .orShould()
                    .callMethod(type, "now", Clock.class)
                    .check(CLASSES);
        }
        noClasses()
                .that()
                .resideInAnyPackage(PURE)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(UUID.class, Random.class, Clock.class)
                .check(CLASSES);
    }

    @Test
    void knowNoMoneyInFloatingPoint() {
        noClasses()
                .that()
                .resideInAnyPackage(PURE)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Double.class, Float.class, double.class, float.class)
                .check(CLASSES);
    }
}
