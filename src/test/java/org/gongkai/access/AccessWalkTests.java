package org.gongkai.access;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.access.AccessTable.Ask;
import org.gongkai.document.Documents;
import org.gongkai.organization.Organization;
import org.gongkai.review.ReviewWalk;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.MethodParameter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.function.support.RouterFunctionMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Asks every address of the office in the name of each of its people, of a newcomer and
 * of nobody, and compares what they get with {@code access/endpoints.md}.
 */
@AccessTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessWalkTests {

	/** Forms that a filter takes in before any address is looked up. */
	private static final List<String> TAKEN_BY_FILTERS = List.of("POST /sign-in", "POST /sign-out");

	private static final Pattern VARIABLE = Pattern.compile("\\{([a-zA-Z]\\w*)");

	/** Parts of an address that name no thing: each of them has a page. */
	private static final Set<String> NO_THINGS = Set.of("year", "ending", "form", "kind");

	private static final List<String> NONSENSE = List.of("999999999", "0", "-1", "9223372036854775807",
			"99999999999999999999", "abc", "1%20or%201=1", "%E5%85%AC");

	/** What no form of ours sends: numbers out of all bounds, no text, too much of it. */
	private static final List<String> HOSTILE = List.of("-1", "2147483647", "99999999999999999999",
			"\0'\"<%s>${1}\uD800", "公".repeat(20_000));

	private final AccessTable table = AccessTable.read();

	@Autowired
	private ApplicationContext context;

	private Asking asking;

	@BeforeAll
	void setUp(@Autowired MockMvc mvc, @Autowired JdbcClient jdbc, @Autowired ReviewWalk walk,
			@Autowired Documents documents, @Autowired Organization organization,
			@Autowired TransactionTemplate transaction) throws Exception {
		AccessObjects objects = new AccessObjects(mvc, jdbc, walk, documents, organization);
		objects.setUp();
		this.asking = new Asking(mvc, transaction, objects);
	}

	@Test
	void everyAddressHasARowAndEveryRowAnAddress() {
		assertThat(new TreeSet<>(this.table.requests())).isEqualTo(mapped());
	}

	/** Who may what is no matter of the database: asked once is enough. */
	@Test
	@DisabledIfSystemProperty(named = "gongkai.test.database", matches = "postgresql")
	void everybodyGetsWhatTheTableSays() {
		List<String> otherwise = new ArrayList<>();
		for (Ask ask : this.table.asks()) {
			for (String person : everybody()) {
				String got = this.asking.answer(ask, person);
				if (!got.equals(ask.expected(person))) {
					otherwise.add("%s: %s should get %s and gets %s".formatted(ask, person, ask.expected(person), got));
				}
			}
		}
		assertThat(otherwise).isEmpty();
	}

	@Test
	void noFormIsTakenWithoutItsToken() {
		List<String> taken = new ArrayList<>();
		for (Ask ask : this.table.asks()) {
			if (ask.isWriting() && !ask.isApi()) {
				String got = this.asking.answer(ask, ask.someone(), Map.of(), false);
				if (!got.equals("403")) {
					taken.add(ask + ": " + got);
				}
			}
		}
		assertThat(taken).isEmpty();
	}

	@Test
	void whatIsNotThereIsNotFound() {
		List<String> otherwise = new ArrayList<>();
		Set<String> asked = new LinkedHashSet<>();
		for (Ask ask : this.table.asks()) {
			Matcher variables = VARIABLE.matcher(ask.pattern());
			while (variables.find()) {
				if (asked.add(ask.method() + ask.pattern() + variables.group())) {
					otherwise.addAll(nonsense(ask, variables.group(1)));
				}
			}
		}
		assertThat(otherwise).isEmpty();
	}

	private List<String> nonsense(Ask ask, String variable) {
		List<String> otherwise = new ArrayList<>();
		for (String nonsense : NONSENSE) {
			String got = this.asking.answer(ask, ask.someone(), Map.of(variable, nonsense), true);
			boolean refused = got.equals("404") || got.equals("400");
			if (!refused && (!NO_THINGS.contains(variable) || got.startsWith("5") || got.startsWith("failed"))) {
				otherwise.add("%s with %s = %s: %s".formatted(ask, variable, nonsense, got));
			}
		}
		return otherwise;
	}

	@Test
	void noFieldBringsItDown() {
		List<String> otherwise = new ArrayList<>();
		Set<String> asked = new LinkedHashSet<>();
		Map<String, Set<String>> fields = fields();
		for (Ask ask : this.table.asks()) {
			for (String field : fields.getOrDefault(ask.method() + " " + ask.pattern(), Set.of())) {
				if (!ask.sent().startsWith("{") && asked.add(ask.method() + ask.pattern() + field)) {
					for (String value : HOSTILE) {
						String got = this.asking.answer(ask, ask.someone(), field, value);
						if (got.startsWith("5") || got.startsWith("failed")) {
							otherwise.add("%s with %s = %.40s: %s".formatted(ask, field, value, got));
						}
					}
				}
			}
		}
		assertThat(asked).hasSizeGreaterThan(200);
		assertThat(otherwise).isEmpty();
	}

	/** What each address takes besides what stands in it. */
	private Map<String, Set<String>> fields() {
		Map<String, Set<String>> fields = new HashMap<>();
		this.context.getBeansOfType(RequestMappingInfoHandlerMapping.class)
			.values()
			.forEach((mapping) -> mapping.getHandlerMethods()
				.forEach((info, handler) -> requests(info).forEach(
						(request) -> fields.computeIfAbsent(request, (it) -> new TreeSet<>()).addAll(names(handler)))));
		return fields;
	}

	private static Set<String> names(HandlerMethod handler) {
		Set<String> names = new TreeSet<>();
		for (MethodParameter parameter : handler.getMethodParameters()) {
			RequestParam named = parameter.getParameterAnnotation(RequestParam.class);
			if (named != null) {
				names.add(named.name().isEmpty() ? parameter.getParameter().getName() : named.name());
			}
			else if (parameter.getParameterType().isRecord()) {
				for (RecordComponent component : parameter.getParameterType().getRecordComponents()) {
					names.add(component.getName());
				}
			}
		}
		return names;
	}

	private static List<String> everybody() {
		List<String> people = new ArrayList<>(AccessObjects.PEOPLE);
		people.add(AccessObjects.NEWCOMER);
		people.add(AccessTable.ANONYMOUS);
		return people;
	}

	/** What the office answers to, each address with its method. */
	private Set<String> mapped() {
		Set<String> mapped = new TreeSet<>(TAKEN_BY_FILTERS);
		this.context.getBeansOfType(HandlerMapping.class).forEach((name, mapping) -> {
			if (mapping instanceof RequestMappingInfoHandlerMapping methods) {
				methods.getHandlerMethods().keySet().forEach((info) -> mapped.addAll(requests(info)));
			}
			else if (mapping instanceof AbstractUrlHandlerMapping urls) {
				urls.getHandlerMap().keySet().forEach((pattern) -> mapped.add("GET " + pattern));
			}
			else {
				assertThat(mapping).as("A kind of address that the walk does not know")
					.isInstanceOfSatisfying(RouterFunctionMapping.class,
							(routes) -> assertThat(routes.getRouterFunction()).isNull());
			}
		});
		return mapped;
	}

	private static Set<String> requests(RequestMappingInfo info) {
		Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
		Set<String> requests = new TreeSet<>();
		for (String pattern : info.getPatternValues()) {
			for (RequestMethod method : methods.isEmpty() ? Set.of(RequestMethod.GET) : methods) {
				requests.add(method + " " + pattern);
			}
		}
		return requests;
	}

}
