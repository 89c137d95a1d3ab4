package org.gongkai.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What Thymeleaf does not say by itself. */
class TemplateTests {

	private static final Pattern CONDITION_THAT_IS_IGNORED = Pattern
		.compile("<[^<>]*th:replace=\"[^\"]*\"[^<>]*th:(if|unless)=|<[^<>]*th:(if|unless)=\"[^\"]*\"[^<>]*th:replace=");

	/** The replacement goes first, so that a condition beside it is never asked. */
	@Test
	void noConditionStandsBesideAReplacement() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
			List<Path> wrong = files.filter((file) -> file.toString().endsWith(".html"))
				.filter((file) -> CONDITION_THAT_IS_IGNORED.matcher(read(file)).find())
				.toList();
			assertThat(wrong).isEmpty();
		}
	}

	@Test
	void theRuleBites() {
		assertThat(CONDITION_THAT_IS_IGNORED.matcher("<p th:if=\"${x}\" th:replace=\"~{a :: b}\"></p>").find())
			.isTrue();
		assertThat(CONDITION_THAT_IS_IGNORED.matcher("<p th:if=\"${x}\"><i th:replace=\"~{a :: b}\"></i></p>").find())
			.isFalse();
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
