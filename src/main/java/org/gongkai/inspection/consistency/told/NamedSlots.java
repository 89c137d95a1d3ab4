package org.gongkai.inspection.consistency.told;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.Spot;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Period;
import org.jspecify.annotations.Nullable;

/**
 * What has one value and is told with two: 公示期为5个工作日 and 在7个工作日的公示期内, 6月18日前报送 and
 * 报送截止日期6月15日之后. One of the two means the other, as it tells its value in passing; it is
 * wrong unless one of those that it may mean has its value.
 */
public final class NamedSlots {

	/** Values of one kind that are gathered, the first ones. */
	private static final int MOST = 40;

	/** A text that tells more is a collection of many. */
	private static final int ALL = 400;

	/** With which another value is told, or one of several. */
	private static final WordSet OTHER = WordSet
		.of("延长|延期|顺延|推迟|提前至|提前到|缩短|压缩|压减|调整|改为|改期至|改期到|改期于|改期举行|变更|更正|原定|原计划|原公示|由原|补报名|组织补报|补考|补登|原办法|原细则|原规定|原政策|原文件|届满之日|分别|第一批|第二批|第三批|第一期|第二期|第三期|第一阶段|第二阶段|第三阶段|第一标段|第二标段|第一轮|第二轮|首批|分批|再次|重新|上届|上次|另一|另行|升级为|升级到|升级至|提升为|提升至|升至|降至|降级|降为");

	/** Of some of what is told. */
	private static final String AMONG = "其中";

	private static final WordSet LAST_YEAR = WordSet.of("上年|去年");

	/** With which one of several is told that is not the one of now. */
	private static final WordSet EARLIER = WordSet
		.of("已公布|已认定|已命名|已下达|已印发|已发布|此前|前期|继|基础上|曾|上一|原|上年|去年|上次|下一|分别|首批|根据《|依据《|按照《|历");

	/** Of which any length above is one, too. */
	private static final WordSet AT_LEAST = WordSet.of("不少于|至少|不低于|不短于|不得少于");

	private final Map<String, List<Slot>> told = new LinkedHashMap<>();

	private int read;

	private final Consumer<Hit> hits;

	private final Predicate<Spot> reported;

	/**
	 * Nothing is read yet.
	 * @param hits receives what is found
	 * @param reported tells what something else was found at
	 */
	public NamedSlots(Consumer<Hit> hits, Predicate<Spot> reported) {
		this.hits = hits;
		this.reported = reported;
	}

	public void read(Piece piece, Figures figures) {
		if (piece.number() == InspectedText.CATALOGUE || this.read > ALL) {
			return;
		}
		LengthSlots.read(piece, this::add);
		DaySlots.read(piece, figures, this::add);
		OrdinalSlots.read(piece, this::add);
		StartSlots.read(piece, this::add);
		RoomSlots.read(piece, this::add);
		PlaceSlots.read(piece, this::add);
		AgeSlots.read(piece, this::add);
	}

	private void add(Slot slot) {
		List<Slot> known = this.told.computeIfAbsent(slot.kind(), (kind) -> new ArrayList<>());
		this.read++;
		if (known.size() < MOST) {
			known.add(slot);
		}
	}

	/** Compares, when all has been read. */
	public void finish() {
		for (List<Slot> slots : this.told.values()) {
			for (Slot slot : slots) {
				Slot other = slot.pointsBack() ? other(slot, slots) : null;
				if (other != null && !this.reported.test(other.spot())) {
					report(slot, other, slots.indexOf(other) < slots.indexOf(slot));
				}
			}
		}
	}

	/** What one that points back should have the value of and has not. */
	private static @Nullable Slot other(Slot slot, List<Slot> slots) {
		if (slot.role() == Slot.Role.CALLED && slots.stream()
			.filter((other) -> other.role() != Slot.Role.SPAN && other.around().contains(slot.name()))
			.count() > 2) {
			return null;
		}
		if (slot.role() == Slot.Role.OF) {
			return onlyDay(slot, slots);
		}
		Slot meant = null;
		boolean several = false;
		boolean spanned = false;
		boolean reached = false;
		for (Slot other : slots) {
			reached = reached || other == slot;
			if (other == slot || !other.isMeantBy(slot)) {
				continue;
			}
			if (other.isSame(slot) && other.role() != Slot.Role.SPAN) {
				return null;
			}
			if (other.isSame(slot)) {
				spanned = true;
				continue;
			}
			boolean later = reached && other.name().equals(slot.name());
			if (!later && !other.isBeside(slot) && mayBeOfOne(slot, other)) {
				several = several || meant != null && !meant.isSame(other);
				meant = (meant == null || !reached) ? other : meant;
			}
		}
		if (spanned && (meant == null || meant.role() == Slot.Role.SPAN)) {
			return null;
		}
		return (meant != null && (!several || isNamed(slot, meant))) ? meant : null;
	}

	/** The only other day that a text without years tells, before one that means it. */
	private static @Nullable Slot onlyDay(Slot slot, List<Slot> slots) {
		Slot only = null;
		for (Slot other : slots) {
			if (other == slot || other.year() > 0) {
				continue;
			}
			boolean before = slots.indexOf(other) < slots.indexOf(slot);
			if (!before || other.isSame(slot) || only != null && !only.isSame(other)
					|| other.role() != Slot.Role.ANY && other.role() != Slot.Role.LABEL) {
				return null;
			}
			only = other;
		}
		return (only != null && slot.isSlip(only) && mayBeOfOne(slot, only) && !only.isBeside(slot)) ? only : null;
	}

	private static boolean isNamed(Slot slot, Slot other) {
		return slot.role() == Slot.Role.CALLED || slot.piece().whole().title().contains(slot.name())
				|| slot.shared(other) >= Slot.WORDS_SHARED;
	}

	private static boolean mayBeOfOne(Slot slot, Slot other) {
		if (slot.kind().startsWith("第") && other.piece().number() != InspectedText.TITLE) {
			// 第一批 and 第二批 are told one behind the other
			return false;
		}
		WordSet differing = slot.kind().startsWith("第") ? EARLIER : OTHER;
		if (LAST_YEAR.in(slot.sentence()) != LAST_YEAR.in(other.sentence())
				&& (slot.year() == 0 || other.year() == 0)) {
			return false;
		}
		return !other.sentence().startsWith(AMONG) && !differing.in(slot.sentence()) && !differing.in(other.sentence())
				&& AT_LEAST.in(slot.around()) == AT_LEAST.in(other.around())
				&& (slot.role() != Slot.Role.CALLED || areOfOneYear(slot.sentence(), other.sentence()));
	}

	private static boolean areOfOneYear(String one, String other) {
		List<Period> years = Period.in(one, 0, one.length());
		List<Period> others = Period.in(other, 0, other.length());
		return years.isEmpty() || others.isEmpty() || !years.get(0).isOfAnotherYear(others.get(0));
	}

	private void report(Slot slot, Slot other, boolean behind) {
		this.hits.accept(slot.piece()
			.hit(Severity.CONFIRM, slot.from(), slot.to(),
					"%s%s写的是%s，这里写的是%s。请核对后统一；不是一回事的，请在文中写明。".formatted(
							slot.name().isEmpty() ? "" : "“" + slot.name() + "”", behind ? "前面" : "后面", other.words(),
							slot.words()),
					null));
	}

}
