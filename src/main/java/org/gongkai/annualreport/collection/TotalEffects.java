package org.gongkai.annualreport.collection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.CellValue;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares a confirmed total with what it would be now, cell by cell. */
@Service
public class TotalEffects {

	private final CollectionTable table;

	private final SubmissionTable submissions;

	private final AgencyRegister register;

	TotalEffects(CollectionTable table, SubmissionTable submissions, AgencyRegister register) {
		this.table = table;
		this.submissions = submissions;
		this.register = register;
	}

	/** What has changed from a snapshot to the total as it is now. */
	@Transactional(readOnly = true)
	public TotalEffect since(Snapshot snapshot, CollectedTotal now) {
		Map<Long, Long> then = this.table.items(snapshot.id());
		TreeSet<Long> changed = new TreeSet<>();
		then.forEach((agency, submission) -> {
			if (!submission.equals(now.submissions().get(agency))) {
				changed.add(agency);
			}
		});
		now.submissions().keySet().stream().filter((agency) -> !then.containsKey(agency)).forEach(changed::add);
		List<TotalEffect.AgencyChange> agencies = changed.stream()
			.limit(TotalEffect.MOST_AGENCIES)
			.map((agency) -> change(agency, then.get(agency), now.submissions().get(agency)))
			.toList();
		return new TotalEffect(cells(snapshot, now), agencies, Math.max(0, changed.size() - TotalEffect.MOST_AGENCIES));
	}

	/** The cells that read differently in the later of two revisions. */
	public List<TotalEffect.ValueChange> between(Submission before, Submission after) {
		return differences(before.figures(), after.figures());
	}

	private TotalEffect.AgencyChange change(long agencyId, @Nullable Long before, @Nullable Long after) {
		String name = this.register.get(agencyId).name();
		Submission old = (before != null) ? this.submissions.find(before).orElseThrow() : null;
		Submission current = (after != null) ? this.submissions.find(after).orElseThrow() : null;
		if (old == null && current != null) {
			return new TotalEffect.AgencyChange(agencyId, name, "新计入第 %d 次报送".formatted(current.revision()), List.of());
		}
		if (old != null && current == null) {
			return new TotalEffect.AgencyChange(agencyId, name, "第 %d 次报送不再计入".formatted(old.revision()), List.of());
		}
		if (old == null || current == null) {
			throw new IllegalStateException("Agency " + agencyId + " has changed from nothing to nothing");
		}
		return new TotalEffect.AgencyChange(agencyId, name,
				"由第 %d 次报送改为第 %d 次".formatted(old.revision(), current.revision()), between(old, current));
	}

	private static List<TotalEffect.CellChange> cells(Snapshot snapshot, CollectedTotal now) {
		List<TotalEffect.CellChange> cells = new ArrayList<>();
		List<CellValue> then = snapshot.figures().values();
		for (CellId cell : CellId.all()) {
			BigDecimal before = then.get(cell.ordinal()).number().orElse(BigDecimal.ZERO);
			BigDecimal after = now.cell(cell).sum();
			if (before.compareTo(after) != 0) {
				cells.add(new TotalEffect.CellChange(cell, before, after));
			}
		}
		return cells;
	}

	private static List<TotalEffect.ValueChange> differences(Figures before, Figures after) {
		List<CellValue> old = before.values();
		List<CellValue> current = after.values();
		return before.differingFrom(after)
			.stream()
			.map((cell) -> new TotalEffect.ValueChange(cell, old.get(cell.ordinal()).written(),
					current.get(cell.ordinal()).written()))
			.toList();
	}

}
