package org.gongkai.inspection.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.terms.Meaning.HalfName;
import org.gongkai.inspection.terms.ProtectedName.Miss;

/** A text with all that was found in it of the lists, kind by kind. */
final class ReadTerms {

	private final InspectedText text;

	private final CompiledTerms terms;

	private final LocalDate day;

	private final List<ReadPiece> pieces = new ArrayList<>();

	/** By rule, what it found, since one goes by what others found. */
	private final Map<TermRule, List<Hit>> hits = new ConcurrentHashMap<>();

	ReadTerms(InspectedText text, CompiledTerms terms) {
		this.text = text;
		this.terms = terms;
		LocalDate formed = text.catalogue().formedOn();
		this.day = (formed != null && formed.isBefore(text.today())) ? formed : text.today();
		ReadPiece empty = null;
		for (Piece piece : text.pieces()) {
			FoldedText folded = FoldedText.of(piece);
			ReadPiece read = (empty != null) ? empty.with(folded)
					: new ReadPiece(folded, new EnumMap<>(TermKind.class), new EnumMap<>(TermKind.class), new Finds());
			if (terms.mayStandApart(folded.text())) {
				terms.apart().forEach((apart) -> apart.find(folded.text(), read.apart));
			}
			terms.scan(folded.text(), (meaning, from, to) -> {
				if (meaning instanceof HalfName half) {
					read.look(half, from, to, terms);
				}
				else {
					read.found.computeIfAbsent(meaning.kind(), (kind) -> new Finds()).add(meaning, from, to);
				}
			});
			empty = read.isEmpty() ? read : null;
			if (empty == null) {
				this.pieces.add(read);
			}
		}
	}

	/** The day of the text: when it was made, or today. */
	LocalDate day() {
		return this.day;
	}

	/** The text itself. */
	InspectedText text() {
		return this.text;
	}

	/** What a rule finds; looked for once. */
	List<Hit> hits(TermRule rule) {
		List<Hit> known = this.hits.get(rule);
		if (known == null) {
			known = List.copyOf(rule.inspect(this));
			this.hits.put(rule, known);
		}
		return known;
	}

	/** Whether a list says of a stretch that it is right. */
	boolean isRight(String piece, int from, int to) {
		return this.terms.isRight(piece, from, to);
	}

	List<ReadPiece> pieces() {
		return this.pieces;
	}

	/**
	 * A piece in which something was found.
	 *
	 * @param folded its text
	 * @param found what was found, by kind
	 * @param nearMisses what comes close to a protected name, by kind
	 * @param apart wrong forms whose parts stand apart
	 */
	record ReadPiece(FoldedText folded, Map<TermKind, Finds> found, Map<TermKind, List<NearMiss>> nearMisses,
			Finds apart) {

		/** More in one piece are not told apart any more. */
		private static final int MOST_NEAR_MISSES = 2000;

		/** Of another piece; most are empty, and what holds nothing serves the next. */
		private ReadPiece with(FoldedText next) {
			return new ReadPiece(next, this.found, this.nearMisses, this.apart);
		}

		private boolean isEmpty() {
			return this.found.isEmpty() && this.nearMisses.isEmpty() && this.apart.size() == 0;
		}

		Finds finds(TermKind kind) {
			return this.found.getOrDefault(kind, Finds.NONE);
		}

		/** Near misses, those that begin first and of these the longest first. */
		List<NearMiss> nearMisses(TermKind kind) {
			List<NearMiss> unsorted = this.nearMisses.getOrDefault(kind, List.of());
			return (unsorted.size() < 2) ? unsorted
					: unsorted.stream()
						.sorted(Comparator.comparingInt((NearMiss it) -> it.miss().from())
							.thenComparingInt((it) -> -it.miss().to()))
						.toList();
		}

		boolean holds(TermKind kind) {
			return this.found.containsKey(kind) || this.nearMisses.containsKey(kind) || this.apart.size() > 0;
		}

		/** Looks at what stands beside a half of a name: most halves are whole names. */
		private void look(HalfName half, int from, int to, CompiledTerms terms) {
			Miss miss = half.name().around(this.folded.text(), from, to, half.second());
			if (miss != null) {
				List<NearMiss> all = this.nearMisses.computeIfAbsent(half.kind(), (kind) -> new ArrayList<>());
				if (all.size() < MOST_NEAR_MISSES && !terms.isRight(this.folded.text(), miss.from(), miss.to())) {
					all.add(new NearMiss(half.name(), miss));
				}
			}
		}

	}

	/**
	 * A stretch that is a protected name with one mistake.
	 *
	 * @param name the name
	 * @param miss the stretch
	 */
	record NearMiss(ProtectedName name, Miss miss) {
	}

}
