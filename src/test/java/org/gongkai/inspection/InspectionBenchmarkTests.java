package org.gongkai.inspection;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.gongkai.format.Block;
import org.gongkai.inspection.terms.LargeLists;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Prints how fast each family of rules and all together go over a text, with lists of
 * 100,000 terms, and holds the figures to their limits. What is measured is time on the
 * processor, warm, since others may use the machine as well.
 */
@Tag("benchmark")
@DisplayName("全部检查规则的速度")
class InspectionBenchmarkTests {

	/** Megabytes of UTF-8 in a second. */
	private static final double SLOWEST = 5;

	/** A document of 20 pages, in milliseconds. */
	private static final double LONGEST_DOCUMENT = 150;

	private static final Duration LONGEST_LINE = Duration.ofSeconds(10);

	private static final Duration LONGEST_TRICK = Duration.ofSeconds(5);

	private static final int TERMS = 100_000;

	private static final int BYTES = 1_500_000;

	private static final int LINE = 10_000_000;

	private static final int TRICK = 500_000;

	private static final int PAGES = 12_000;

	private static final int ROUNDS = 7;

	/** As many until all is compiled: before, the rules are up to three times slower. */
	private static final int WARMING = 60;

	private static final int ROUNDS_OF_ALL = 25;

	private static final int DOCUMENTS = 100;

	private static final List<Block> PROSE = SampleBlocks.all();

	private static final Map<String, List<RuleFamily>> FAMILIES = new TreeMap<>();

	private static DefaultRules rules;

	@BeforeAll
	static void read() {
		ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
		scan.addIncludeFilter(new AssignableTypeFilter(InspectionRule.class));
		List<InspectionRule> single = new ArrayList<>();
		for (BeanDefinition found : scan.findCandidateComponents("org.gongkai.inspection")) {
			String name = String.valueOf(found.getBeanClassName());
			if (!name.contains("Test")) {
				InspectionRule rule = made(name);
				single.add(rule);
				String family = name.replaceFirst("org\\.gongkai\\.inspection\\.([a-z]+)\\..*", "$1");
				FAMILIES.computeIfAbsent(family, (any) -> new ArrayList<>()).add(family(rule));
			}
		}
		RuleFamily lists = LargeLists.of(TERMS);
		FAMILIES.put("terms", List.of(lists));
		rules = new DefaultRules(single, List.of(lists));
		System.out.printf("%d processors, load %.1f, %d rules, %d terms%n", Runtime.getRuntime().availableProcessors(),
				ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(), rules.all().size(), TERMS);
	}

	private static InspectionRule made(String name) {
		try {
			Constructor<?> constructor = Class.forName(name).getDeclaredConstructor();
			constructor.setAccessible(true);
			return (InspectionRule) constructor.newInstance();
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(name, ex);
		}
	}

	/** The family of one rule alone. */
	private static RuleFamily family(InspectionRule rule) {
		return new RuleFamily() {

			@Override
			public String description() {
				return rule.code();
			}

			@Override
			public List<Rule> rules() {
				return List.of(new Rule(rule.code(), rule.description(), rule.basis()));
			}

			@Override
			public ReadText read(InspectedText text) {
				return (any) -> rule.inspect(text);
			}

		};
	}

	@Test
	void goesOverFiveMegabytesInASecond() {
		List<Block> blocks = repeated(PROSE, BYTES);
		double bytes = bytes(blocks);
		Function<Integer, InspectedText> text = (round) -> Texts.blocks(blocks.toArray(Block[]::new));
		FAMILIES.forEach((name, families) -> {
			families.forEach((family) -> {
				if (families.size() > 1) {
					print("  " + family.description(), bytes, median(text, (read) -> ask(family, read)));
				}
			});
			print(name, bytes, median(text, (read) -> {
				families.forEach((family) -> ask(family, read));
				return 0;
			}));
		});
		print("normalising", bytes, median((round) -> null, (read) -> text.apply(0).pieces().size()));
		List<Double> all = new ArrayList<>();
		for (int round = -WARMING; round < ROUNDS_OF_ALL; round++) {
			double taken = seconds(() -> rules.ask(text.apply(0), 0));
			if (round >= 0) {
				all.add(taken);
			}
		}
		all.sort(null);
		print("all", bytes, all.get(ROUNDS_OF_ALL / 2));
		System.out.printf("fastest and slowest of %d: %.1f and %.1f MB/s; a plain loop takes %.0f ms%n", ROUNDS_OF_ALL,
				bytes / 1e6 / all.get(0), bytes / 1e6 / all.get(ROUNDS_OF_ALL - 1), plainLoop());
		assertThat(bytes / 1e6 / all.get(ROUNDS_OF_ALL / 2)).isGreaterThan(SLOWEST);
	}

	@Test
	void readsADocumentOfTwentyPagesAtOnce() {
		List<Block> pages = pages();
		double[] times = new double[DOCUMENTS];
		for (int round = 0; round < 2 * DOCUMENTS; round++) {
			InspectedText text = Texts.blocks(pages.toArray(Block[]::new));
			times[round % DOCUMENTS] = seconds(() -> rules.ask(text, 0)) * 1e3;
		}
		Arrays.sort(times);
		System.out.printf("a document of %d characters and %d tables: p50 %.1f ms, p95 %.1f ms%n",
				pages.stream().mapToInt((block) -> block.plainText().length()).sum(),
				pages.stream().filter(Block.Table.class::isInstance).count(), times[DOCUMENTS / 2],
				times[DOCUMENTS * 95 / 100]);
		assertThat(times[DOCUMENTS * 95 / 100]).isLessThan(LONGEST_DOCUMENT);
	}

	@Test
	void endsOnTenMegabytesWithoutALineBreak() {
		StringBuilder line = new StringBuilder();
		PROSE.forEach((block) -> line.append(block.plainText().replace("\n", "")));
		int once = line.toString().getBytes(StandardCharsets.UTF_8).length;
		String text = line.toString().repeat(LINE / once);
		double taken = seconds(() -> rules.ask(Texts.paragraphs(text), 0));
		System.out.printf("%.1f MB in one line: %.1f s, %.1f MB/s%n",
				text.getBytes(StandardCharsets.UTF_8).length / 1e6, taken,
				text.getBytes(StandardCharsets.UTF_8).length / 1e6 / taken);
		assertThat(taken).isLessThan(LONGEST_LINE.toSeconds());
	}

	@Test
	void endsOnWhatIsMadeToBeSlow() {
		Map<String, Double> slow = new LinkedHashMap<>();
		for (String trick : List.of("1", "1,", "1.", "1-", "（", "《", "“", "1件、", "共1件，其中1件、", "占1%，", "合格1件，不合格1件，",
				"分别为1件、", "本单位电话：0797-8123456；", "由1件增加到2件，", "每户1元，共2户，", "一是一，", "三项措施：一是", "即、", "甲镇、3个乡镇", "壹万元",
				"比例1:2:3", "年1月1日", "2025年比2025年增", "二〇", "十1", "百分之", "5KG", "5公分", "津帖", "审记的", "面积5", "全县共有水库3",
				"网络", "来源于网络", "侵", "转自", "张", "王某某，", "地址：1号", "11010519491231002X", "13812345678", "0797-8197569",
				"9135", "a@", "http://1.", "〔2025〕1号", " ", "　", ".", "A", "附件1", "图")) {
			String text = trick.repeat(TRICK / trick.length());
			slow.put(trick, seconds(() -> rules.ask(Texts.paragraphs(text), 0)));
		}
		slow.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Double>comparingByValue().reversed())
			.limit(12)
			.forEach((entry) -> System.out.printf("%,d characters of “%s”: %.2f s%n", TRICK, entry.getKey(),
					entry.getValue()));
		assertThat(slow.values()).allSatisfy((taken) -> assertThat(taken).isLessThan(LONGEST_TRICK.toSeconds()));
	}

	/** Tells how fast the machine is at the moment, in milliseconds. */
	private static double plainLoop() {
		long[] sum = new long[1];
		return seconds(() -> {
			for (int at = 0; at < 100_000_000; at++) {
				sum[0] = sum[0] * 6364136223846793005L + at;
			}
		}) * 1e3 + (sum[0] & 0);
	}

	private static int ask(RuleFamily family, InspectedText text) {
		RuleFamily.ReadText read = family.read(text);
		return family.rules().stream().mapToInt((rule) -> read.inspect(rule).size()).sum();
	}

	private static void print(String name, double bytes, double seconds) {
		System.out.printf("%-16s %8.1f MB/s%n", name, bytes / 1e6 / seconds);
	}

	/** The median of the rounds after the first ones, in seconds. */
	private static double median(Function<Integer, InspectedText> text, Function<InspectedText, Integer> work) {
		List<Double> times = new ArrayList<>();
		for (int round = -ROUNDS / 2; round < ROUNDS; round++) {
			InspectedText read = text.apply(round);
			if (read != null) {
				read.pieces();
			}
			double taken = seconds(() -> work.apply(read));
			if (round >= 0) {
				times.add(taken);
			}
		}
		times.sort(null);
		return times.get(times.size() / 2);
	}

	private static double seconds(Runnable work) {
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		long begin = threads.getCurrentThreadCpuTime();
		work.run();
		return Math.max(1, threads.getCurrentThreadCpuTime() - begin) / 1e9;
	}

	private static List<Block> repeated(List<Block> blocks, int bytes) {
		List<Block> many = new ArrayList<>();
		int once = bytes(blocks);
		for (int size = 0; size < bytes; size += once) {
			many.addAll(blocks);
		}
		return many;
	}

	/** Prose and tables of about 20 pages. */
	private static List<Block> pages() {
		List<Block> pages = new ArrayList<>();
		int length = 0;
		for (int at = 0; length < PAGES; at++) {
			Block block = PROSE.get(at % PROSE.size());
			pages.add(block);
			length += block.plainText().length();
		}
		return pages;
	}

	private static int bytes(List<Block> blocks) {
		return blocks.stream().mapToInt((block) -> block.plainText().getBytes(StandardCharsets.UTF_8).length).sum();
	}

}
