package org.gongkai.inspection.labelled;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import org.gongkai.document.Category;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectionRule;
import org.gongkai.inspection.RuleFamily;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/**
 * Every rule of the inspection, found where it lies and made without a server, so that a
 * new rule is measured without being named here.
 */
final class LabelledRules {

	/** How a rule looks at a labelled text. */
	interface Asked extends Function<LabelledText, List<Hit>> {

	}

	private final Map<String, Asked> rules = new TreeMap<>();

	private final List<String> notMade = new ArrayList<>();

	LabelledRules() {
		ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
		scan.addIncludeFilter(new AssignableTypeFilter(InspectionRule.class));
		scan.addIncludeFilter(new AssignableTypeFilter(RuleFamily.class));
		for (BeanDefinition found : scan.findCandidateComponents("org.gongkai.inspection")) {
			String name = String.valueOf(found.getBeanClassName());
			if (!name.contains("Tests")) {
				add(name);
			}
		}
	}

	/** The rules by their code. */
	Map<String, Asked> rules() {
		return this.rules;
	}

	/** Names of the classes that could not be made. */
	List<String> notMade() {
		return this.notMade;
	}

	/** The class of faults a rule looks for: {@code D8} for {@code D8b}. */
	static String classOf(String rule) {
		return rule.replaceFirst("^([A-Z]\\d+).*", "$1");
	}

	private void add(String name) {
		if (name.endsWith(".TermRules")) {
			add(OfficeTerms.of(new LabelledText.Register(List.of(), List.of())),
					(text) -> OfficeTerms.of(text.register()));
			return;
		}
		try {
			Constructor<?> constructor = Class.forName(name).getDeclaredConstructor();
			constructor.setAccessible(true);
			Object made = constructor.newInstance();
			if (made instanceof InspectionRule rule) {
				this.rules.put(rule.code(),
						(text) -> wants(rule.categories(), text) ? rule.inspect(text.text()) : List.of());
			}
			else if (made instanceof RuleFamily family) {
				add(family, (text) -> family);
			}
		}
		catch (ReflectiveOperationException ex) {
			this.notMade.add(name);
		}
	}

	/** Which family is asked may depend on what the office has on file. */
	private void add(RuleFamily family, Function<LabelledText, RuleFamily> asked) {
		family.rules()
			.forEach((rule) -> this.rules.put(rule.code(), (text) -> wants(family.categories(), text)
					? asked.apply(text).read(text.text()).inspect(rule) : List.of()));
	}

	private static boolean wants(Set<Category> categories, LabelledText text) {
		return categories.isEmpty() || categories.contains(text.text().category());
	}

}
