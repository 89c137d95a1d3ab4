package org.gongkai;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/** The picture of the modules, and who may know the engine. */
class ModularityTests {

	private static final JavaClasses PRODUCT = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("org.gongkai");

	private static final ArchRule ONLY_PROCESS_PACKAGES_KNOW_THE_ENGINE = noClasses().that()
		.resideOutsideOfPackage("..process..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("org.camunda..");

	private static final ArchRule FORMAT_IS_PLAIN_JAVA = noClasses().that()
		.resideInAnyPackage("org.gongkai.format..", "org.gongkai.digest..")
		.and()
		.doNotHaveSimpleName("package-info")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.springframework..", "jakarta.persistence..", "org.camunda..");

	@Test
	void modulesUseOnlyWhatOthersPublish() {
		ApplicationModules.of(Application.class).verify();
	}

	@Test
	void onlyProcessPackagesKnowTheEngine() {
		ONLY_PROCESS_PACKAGES_KNOW_THE_ENGINE.check(PRODUCT);
	}

	@Test
	void formatsAndDigestsArePlainJava() {
		FORMAT_IS_PLAIN_JAVA.allowEmptyShould(true).check(PRODUCT);
	}

	@Test
	void theRuleAboutTheEngineBites() {
		JavaClasses withOffender = new ClassFileImporter().importClasses(KnowsTheEngine.class);

		assertThat(ONLY_PROCESS_PACKAGES_KNOW_THE_ENGINE.evaluate(withOffender).hasViolation()).isTrue();
	}

	/** Stands outside of any process package and uses the engine. */
	static class KnowsTheEngine {

		org.camunda.bpm.engine.ProcessEngine engine;

	}

}
