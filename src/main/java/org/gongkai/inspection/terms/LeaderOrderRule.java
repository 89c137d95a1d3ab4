package org.gongkai.inspection.terms;

import java.util.regex.Pattern;

import org.gongkai.inspection.Severity;
import org.gongkai.inspection.terms.Meaning.LeaderName;
import org.gongkai.inspection.terms.ReadTerms.ReadPiece;
import org.jspecify.annotations.Nullable;

/**
 * P3: leaders that are listed one after the other stand in their order. Only names parted
 * as a list is are compared: who presides is named before the list.
 */
final class LeaderOrderRule extends PieceRule {

	private static final int WIDEST_GAP = 30;

	private static final Pattern LISTED = Pattern.compile("[^，。；！？,;!?\\n]{0,30}");

	LeaderOrderRule() {
		super("P3", TermKind.LEADER);
	}

	@Override
	String description() {
		return "领导人排序";
	}

	@Override
	String basis() {
		return "本机关词表“领导人姓名、职务和排序”中的排序";
	}

	@Override
	void inspect(ReadPiece piece, ReadTerms text, Hits hits) {
		Finds finds = piece.finds(kind());
		Listed before = null;
		for (int at = 0; at < finds.size() && !hits.enough(); at++) {
			if (finds.meaning(at) instanceof LeaderName name && name.right() && name.leader().rankOn(text.day()) > 0) {
				Listed here = new Listed(name.leader(), name.leader().rankOn(text.day()), finds.from(at), finds.to(at));
				if (isListedBehind(piece.folded(), before, here) && before != null && here.rank() < before.rank()) {
					hits.accept(hit(piece.folded(), Severity.CONFIRM, here.from(), here.to(),
							"“%s”排在“%s”后面，与名单上的排序不一致。请核对顺序；按其他规则（如主持、到会先后）排列的，请说明后确认。"
								.formatted(here.leader().written(), before.leader().written()),
							null));
				}
				before = here;
			}
		}
	}

	private static boolean isListedBehind(FoldedText text, @Nullable Listed before, Listed here) {
		if (before == null || here.from() < before.to() || here.from() - before.to() > WIDEST_GAP) {
			return false;
		}
		String gap = text.text().substring(before.to(), here.from());
		return LISTED.matcher(gap).matches() && (gap.indexOf('、') >= 0 || gap.isBlank() || gap.equals("和"));
	}

	/**
	 * A name of a list.
	 *
	 * @param leader whose
	 * @param rank his place in the order
	 * @param from first folded character
	 * @param to behind the last
	 */
	private record Listed(Leader leader, int rank, int from, int to) {
	}

}
