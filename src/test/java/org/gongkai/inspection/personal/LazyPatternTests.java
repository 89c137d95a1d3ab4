package org.gongkai.inspection.personal;

import java.io.File;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Places where a pattern may begin are told by its first character; none is left out. */
class LazyPatternTests {

	/**
	 * What a pattern demands of its surroundings; without it, it may begin more often.
	 */
	private static final Pattern SURROUNDINGS = Pattern.compile("\\(\\?<?[=!][^()]*\\)");

	private static List<LazyPattern> patterns() throws Exception {
		List<LazyPattern> patterns = new ArrayList<>();
		File folder = new File(LazyPattern.class.getResource("LazyPattern.class").toURI()).getParentFile();
		for (String file : Objects.requireNonNull(folder.list((in, name) -> name.endsWith(".class")))) {
			Class<?> type = Class.forName(LazyPattern.class.getPackageName() + "." + file.replace(".class", ""));
			for (Field field : type.getDeclaredFields()) {
				if (field.getType() == LazyPattern.class && Modifier.isStatic(field.getModifiers())) {
					field.setAccessible(true);
					patterns.add((LazyPattern) field.get(null));
				}
			}
		}
		return patterns;
	}

	private static String withoutSurroundings(String regex) {
		String less = SURROUNDINGS.matcher(regex).replaceAll("");
		return less.equals(regex) ? regex : withoutSurroundings(less);
	}

	private static boolean mayBegin(Pattern pattern, char letter) {
		Matcher matcher = pattern.matcher(String.valueOf(letter));
		return matcher.lookingAt() || matcher.hitEnd();
	}

	@Test
	void everyCharacterThatAPatternMayBeginWithIsKnown() throws Exception {
		List<LazyPattern> told = patterns().stream().filter((pattern) -> !pattern.starts().isEmpty()).toList();

		assertThat(told).hasSizeGreaterThan(3).allSatisfy((pattern) -> {
			Pattern alone = Pattern.compile(withoutSurroundings(pattern.regex()));
			String unknown = Stream.iterate(0, (letter) -> letter <= Character.MAX_VALUE, (letter) -> letter + 1)
				.map((letter) -> (char) (int) letter)
				.filter((letter) -> pattern.starts().indexOf(letter) < 0 && mayBegin(alone, letter))
				.map(String::valueOf)
				.reduce("", String::concat);
			assertThat(unknown).as(pattern.regex()).isEmpty();
		});
	}

}
