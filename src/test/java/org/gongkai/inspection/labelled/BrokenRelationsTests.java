package org.gongkai.inspection.labelled;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.consistency.FiguresRule;
import org.gongkai.inspection.labelled.Relation.Kind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every relation that holds between the figures of the clean texts is broken, one figure
 * at a time, and the rule has to notice: many more contradictions than anybody writes
 * down, and as they come about in offices, by one figure that is changed last.
 * <p>
 * Those that hold by chance or within rounding cannot be noticed, so that no share can
 * reach one. What is missed in the open half is listed in
 * {@code target/inspection/relations-missed.txt}.
 */
@DisplayName("正确的数改错一位，能不能发现")
class BrokenRelationsTests {

	/**
	 * By kind the least share that is noticed in the half kept aside; it may only rise,
	 * as long as the same texts are kept aside.
	 */
	private static final Map<Kind, Double> LEAST = Map.of(Kind.SUM, 0.87, Kind.SHARE, 0.92, Kind.CHANGE, 0.8,
			Kind.PRODUCT, 0.7, Kind.AVERAGE, 0.68, Kind.AGAIN, 0.66, Kind.TABLE, 0.94);

	private static final FiguresRule RULE = new FiguresRule();

	private static final Map<Kind, Count> OPEN = new EnumMap<>(Kind.class);

	private static final Map<Kind, Count> KEPT_ASIDE = new EnumMap<>(Kind.class);

	@BeforeAll
	static void measure() throws IOException {
		List<String> missed = new ArrayList<>();
		for (LabelledText text : LabelledTexts.all()) {
			if (text.clean()) {
				measure(text, missed);
			}
		}
		Path reports = Files.createDirectories(Path.of("target", "inspection"));
		Files.write(reports.resolve("relations-missed.txt"), missed);
		StringBuilder table = new StringBuilder("关系\t公开\t留出\n");
		for (Kind kind : Kind.values()) {
			table.append("%s\t%s\t%s%n".formatted(kind, OPEN.get(kind), KEPT_ASIDE.get(kind)));
		}
		Files.writeString(reports.resolve("relations.txt"), table);
		System.out.println(table);
	}

	private static void measure(LabelledText text, List<String> missed) {
		Set<String> before = hits(text.text());
		for (Relation relation : Relations.in(text.text())) {
			Block.Paragraph paragraph = (Block.Paragraph) text.text().blocks().get(relation.block());
			String whole = paragraph.plainText();
			String figure = BrokenText.lower(whole.substring(relation.from(), relation.to()));
			if (figure.isEmpty()) {
				continue;
			}
			String broken = whole.substring(0, relation.from()) + figure + whole.substring(relation.to());
			boolean noticed = !before.containsAll(hits(BrokenText.with(text.text(), relation.block(), broken)));
			(text.keptAside() ? KEPT_ASIDE : OPEN).computeIfAbsent(relation.kind(), (kind) -> new Count()).add(noticed);
			if (!noticed && !text.keptAside()) {
				missed.add("%s %s [%s = %s] %s【%s】%s".formatted(relation.kind(), text.id(),
						whole.substring(relation.from(), relation.to()), relation.told(),
						whole.substring(0, relation.from()), figure, whole.substring(relation.to())));
			}
		}
	}

	private static Set<String> hits(InspectedText text) {
		Set<String> hits = new HashSet<>();
		for (Hit hit : RULE.inspect(text)) {
			hits.add(hit.spot() + hit.message());
		}
		return hits;
	}

	@ParameterizedTest(name = "{0}")
	@EnumSource
	void noticesWhatWasBroken(Kind kind) {
		assertThat(KEPT_ASIDE.get(kind).share()).as("see target/inspection/relations.txt")
			.isGreaterThanOrEqualTo(LEAST.get(kind));
	}

	/** How many relations were broken, and of how many that was noticed. */
	private static final class Count {

		private int broken;

		private int noticed;

		void add(boolean noticed) {
			this.broken++;
			this.noticed += noticed ? 1 : 0;
		}

		double share() {
			return (double) this.noticed / this.broken;
		}

		@Override
		public String toString() {
			return "%.3f（%d）".formatted(share(), this.broken);
		}

	}

}
