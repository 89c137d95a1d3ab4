package org.gongkai.inspection.terms;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.RuleFamily;
import org.gongkai.inspection.Texts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Memory of 100,000 terms, speed of the scan and of all rules that read the lists. */
@Tag("benchmark")
class TermBenchmark {

	private static final int TERMS = 100_000;

	private static final String PROSE = """
			为深入贯彻落实上级关于推进机关事务集中统一管理的工作部署，进一步规范办公用房、公务用车和公共机构节能管理，现将有关事项通知如下。\
			各单位要按照职责分工，健全工作机制，明确责任人和完成时限，于2023年11月30日前将自查情况报送综合科。\
			截至目前，全区共有公共机构126家，其中教育机构58家、医疗卫生机构17家，人均综合能耗同比下降3.2%。\
			会议要求，要坚持以人民为中心的发展思想，持续优化营商环境，推动各项任务落地见效。\
			中华人民共和国中央人民政府门户网站公布的《中华人民共和国政府信息公开条例》自2019年5月15日起施行。""";

	@Test
	void printsFigures() {
		List<String> terms = terms();
		long before = used();
		TermScanner scanner = new TermScanner(terms);
		double megabytes = (used() - before) / 1e6;
		System.out.printf("%d terms: %.1f MB%n", TERMS, megabytes);
		String text = PROSE.repeat(10_000_000 / PROSE.getBytes(StandardCharsets.UTF_8).length);
		double bytes = text.getBytes(StandardCharsets.UTF_8).length;
		double scan = best(bytes, () -> scanner.scan(text, (term, from, to) -> {
		}));
		double rules = best(bytes, () -> allRules(compiled(terms), Texts.paragraphs(text)));
		System.out.printf("bare scan: %.0f MB/s%nall list rules: %.1f MB/s%n", scan, rules);
		assertThat(megabytes).isLessThan(100);
		assertThat(scan).isGreaterThan(50);
		assertThat(rules).isGreaterThan(5);
	}

	private CompiledTerms compiledOnce;

	private CompiledTerms compiled(List<String> terms) {
		if (this.compiledOnce == null) {
			Map<TermKind, List<TermEntry>> entries = new EnumMap<>(ShippedTerms.entries());
			List<TermEntry> misspellings = new ArrayList<>(entries.get(TermKind.MISSPELLING));
			Set<String> known = new LinkedHashSet<>();
			misspellings.forEach((entry) -> known.add(entry.text()));
			terms.stream()
				.filter((term) -> known.add(term))
				.forEach((term) -> misspellings.add(TermEntry.of(term, "改正")));
			entries.put(TermKind.MISSPELLING, misspellings);
			this.compiledOnce = CompiledTerms.of(entries);
		}
		return this.compiledOnce;
	}

	private static void allRules(CompiledTerms terms, InspectedText text) {
		TermRules rules = new TermRules(() -> terms);
		RuleFamily.ReadText read = rules.read(text);
		rules.rules().forEach(read::inspect);
	}

	/** The best of several runs, in megabytes a second. */
	private static double best(double bytes, Runnable run) {
		double best = 0;
		for (int i = 0; i < 8; i++) {
			long start = System.nanoTime();
			run.run();
			best = Math.max(best, bytes / 1e6 / ((System.nanoTime() - start) / 1e9));
		}
		return best;
	}

	private static long used() {
		for (int i = 0; i < 4; i++) {
			System.gc();
		}
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}

	private static List<String> terms() {
		Random random = new Random(1);
		Set<String> terms = new LinkedHashSet<>();
		while (terms.size() < TERMS) {
			StringBuilder term = new StringBuilder();
			int length = 2 + random.nextInt(6);
			while (term.length() < length) {
				double rank = random.nextDouble();
				term.append((char) (0x4E00 + (int) (rank * rank * 6000)));
			}
			terms.add(term.toString());
		}
		return new ArrayList<>(terms);
	}

}
