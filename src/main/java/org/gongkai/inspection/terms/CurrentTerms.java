package org.gongkai.inspection.terms;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.gongkai.inspection.terms.TermLists.Row;
import org.gongkai.inspection.terms.TermLists.TermList;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The lists as they are now, made ready. Each time it asks the database for one mark;
 * only when that is another one are the lists read again and replaced as a whole. The
 * mark is random, so that what a transaction saw that was rolled back is never taken for
 * the lists of a later one.
 */
@Component
class CurrentTerms implements Supplier<CompiledTerms> {

	private final TermTable table;

	private volatile @Nullable Ready ready;

	CurrentTerms(TermTable table) {
		this.table = table;
	}

	@Override
	public CompiledTerms get() {
		String mark = this.table.mark();
		LocalDate today = this.table.today();
		Ready now = this.ready;
		if (now == null || !now.mark().equals(mark) || !now.day().equals(today)) {
			now = refresh(mark, today);
		}
		return now.terms();
	}

	private synchronized Ready refresh(String mark, LocalDate today) {
		Ready now = this.ready;
		if (now == null || !now.mark().equals(mark) || !now.day().equals(today)) {
			now = new Ready(mark, today, CompiledTerms.of(read(today)));
			// lists that changed while they were read are read again next time
			if (this.table.mark().equals(mark)) {
				this.ready = now;
			}
		}
		return now;
	}

	private Map<TermKind, List<TermEntry>> read(LocalDate today) {
		Map<TermKind, List<TermEntry>> entries = new EnumMap<>(TermKind.class);
		for (TermList list : this.table.lists()) {
			boolean holds = list.enabled() && (list.validFrom() == null || !today.isBefore(list.validFrom()))
					&& (list.validTo() == null || !today.isAfter(list.validTo()));
			if (holds) {
				entries.put(list.kind(),
						this.table.rows(list.kind(), list.version()).stream().map(Row::entry).toList());
			}
		}
		return entries;
	}

	/**
	 * Lists made ready.
	 *
	 * @param mark the mark under which they were read
	 * @param day the day whose lists they are
	 * @param terms the lists
	 */
	private record Ready(String mark, LocalDate day, CompiledTerms terms) {
	}

}
