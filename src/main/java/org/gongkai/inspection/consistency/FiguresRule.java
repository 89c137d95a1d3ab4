package org.gongkai.inspection.consistency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.gongkai.document.Category;
import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.InspectionRule;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Spot;
import org.gongkai.inspection.consistency.table.TableChecks;

import org.springframework.stereotype.Component;

/**
 * N1: numbers that contradict each other, within a sentence, a table, or between them.
 * The annual report's own sentences and statutory tables have rules of their own; its
 * other tables are looked at here.
 */
@Component
public class FiguresRule implements InspectionRule {

	/** Hits beyond the number that is kept are not worth finding. */
	private static final int ENOUGH = MOST_HITS + 1;

	@Override
	public String code() {
		return "N1";
	}

	@Override
	public String description() {
		return "数据前后是否一致";
	}

	@Override
	public String basis() {
		return "《党政机关公文处理工作条例》第十九条（内容准确、数据可靠）；《政府信息公开条例》第六条（及时、准确）";
	}

	@Override
	public List<Hit> inspect(InspectedText text) {
		List<Hit> hits = new ArrayList<>();
		Consumer<Hit> keep = (hit) -> {
			if (hits.size() < ENOUGH) {
				hits.add(hit);
			}
		};
		Predicate<Spot> kept = (spot) -> hits.stream().anyMatch((hit) -> spot.overlaps(hit.spot()));
		Consumer<Hit> unlessKept = (hit) -> {
			if (!kept.test(hit.spot())) {
				keep.accept(hit);
			}
		};
		TableChecks tables = new TableChecks(unlessKept);
		boolean beside = text.category() != Category.ANNUAL_REPORT;
		for (Piece piece : text.pieces()) {
			if (piece.block() instanceof Block.Table block) {
				tables.read(piece, block, beside);
			}
		}
		if (beside) {
			new WholeText(text, tables, keep, unlessKept, kept).run();
		}
		return inReadingOrder(text, hits);
	}

	private static List<Hit> inReadingOrder(InspectedText text, List<Hit> hits) {
		if (hits.size() < 2) {
			return hits;
		}
		Map<Integer, Integer> order = new HashMap<>();
		text.pieces().forEach((piece) -> order.put(piece.number(), order.size()));
		hits.sort((one, other) -> {
			int pieces = Integer.compare(order.getOrDefault(one.spot().block(), 0),
					order.getOrDefault(other.spot().block(), 0));
			return (pieces != 0) ? pieces : Integer.compare(one.spot().from(), other.spot().from());
		});
		return hits;
	}

}
