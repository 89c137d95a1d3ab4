package org.gongkai.annualreport.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.gongkai.annualreport.ApplicationRow;
import org.jspecify.annotations.Nullable;

/**
 * Which line of a text is which row of table three. Label and order decide together: the
 * lines are set against the 25 rows so that labels are most alike while the order is
 * kept; an unmistakable label may also stand out of order.
 */
final class ApplicationMatching {

	/** Less alike than this counts for nothing. */
	private static final double LEAST = 0.5;

	private static final double UNMISTAKABLE = 0.9;

	private static final int UNMISTAKABLE_LENGTH = 5;

	private static final ApplicationRow[] ROWS = ApplicationRow.values();

	private final List<ApplicationLine> lines;

	private final @Nullable ApplicationRow[] found;

	private final boolean[] guessed;

	private ApplicationMatching(List<ApplicationLine> lines) {
		this.lines = lines;
		this.found = new ApplicationRow[lines.size()];
		this.guessed = new boolean[lines.size()];
	}

	static ApplicationMatching of(List<ApplicationLine> lines) {
		ApplicationMatching matching = new ApplicationMatching(lines);
		matching.align();
		matching.takeUnmistakable();
		matching.fillGaps();
		return matching;
	}

	/** The row that a line is, or null. */
	@Nullable ApplicationRow row(int line) {
		return this.found[line];
	}

	/** Whether the line's place is a guess by its neighbours or by some of its words. */
	boolean isGuess(int line) {
		return this.guessed[line];
	}

	/** The rows without a line between the neighbours of a line. */
	List<ApplicationRow> missingAround(int line) {
		int from = -1;
		for (int above = line - 1; above >= 0 && from < 0; above--) {
			from = (this.found[above] != null) ? this.found[above].ordinal() : -1;
		}
		int to = ROWS.length;
		for (int below = line + 1; below < this.found.length && to == ROWS.length; below++) {
			to = (this.found[below] != null) ? this.found[below].ordinal() : ROWS.length;
		}
		Set<ApplicationRow> taken = taken();
		int end = to;
		int begin = from;
		return Arrays.stream(ROWS)
			.filter((row) -> row.ordinal() > begin && row.ordinal() < end && !taken.contains(row))
			.toList();
	}

	private Set<ApplicationRow> taken() {
		Set<ApplicationRow> taken = EnumSet.noneOf(ApplicationRow.class);
		Arrays.stream(this.found).filter((row) -> row != null).forEach(taken::add);
		return taken;
	}

	private double gain(int line, ApplicationRow row) {
		ApplicationLine read = this.lines.get(line);
		if (read.label().isEmpty() || read.isGroup()) {
			return 0;
		}
		// of two lines with one label the one with values is the row
		double values = read.isBlank() ? 0 : 0.01;
		return Math.max(0, ApplicationLabels.likeness(row, read.label(), read.group()) - LEAST) + values;
	}

	private void align() {
		int count = this.lines.size();
		double[][] gain = new double[count][ROWS.length];
		double[][] best = new double[count + 1][ROWS.length + 1];
		for (int line = count - 1; line >= 0; line--) {
			for (int row = ROWS.length - 1; row >= 0; row--) {
				gain[line][row] = gain(line, ROWS[row]);
				double taken = best[line + 1][row + 1] + gain[line][row];
				best[line][row] = Math.max(taken, Math.max(best[line + 1][row], best[line][row + 1]));
			}
		}
		int line = 0;
		int row = 0;
		while (line < count && row < ROWS.length) {
			if (gain[line][row] > 0.02 && best[line][row] == best[line + 1][row + 1] + gain[line][row]) {
				this.found[line] = ROWS[row];
				this.guessed[line] = ApplicationLabels.likeness(ROWS[row],
						this.lines.get(line).label()) < ApplicationLabels.ALIKE;
				line++;
				row++;
			}
			else if (best[line][row] == best[line + 1][row]) {
				line++;
			}
			else {
				row++;
			}
		}
	}

	private void takeUnmistakable() {
		for (int line = 0; line < this.found.length; line++) {
			ApplicationLine read = this.lines.get(line);
			if (this.found[line] != null || read.label().words().length() < UNMISTAKABLE_LENGTH || read.isGroup()) {
				continue;
			}
			ApplicationRow row = Arrays.stream(ROWS)
				.max(Comparator.comparingDouble((one) -> ApplicationLabels.likeness(one, read.label())))
				.orElseThrow();
			if (ApplicationLabels.likeness(row, read.label()) >= UNMISTAKABLE && !taken().contains(row)) {
				this.found[line] = row;
			}
		}
	}

	/** Where exactly as many lines as rows are left between two neighbours. */
	private void fillGaps() {
		List<Integer> run = new ArrayList<>();
		for (int line = 0; line <= this.found.length; line++) {
			boolean open = line < this.found.length && this.found[line] == null && !this.lines.get(line).isGroup();
			if (open) {
				run.add(line);
			}
			else if (line == this.found.length || this.found[line] != null) {
				fill(run);
				run.clear();
			}
		}
	}

	private void fill(List<Integer> run) {
		if (run.isEmpty() || run.size() == this.found.length) {
			return;
		}
		List<ApplicationRow> missing = missingAround(run.get(0));
		if (missing.size() != run.size()) {
			return;
		}
		for (int at = 0; at < run.size(); at++) {
			Wording label = this.lines.get(run.get(at)).label();
			if (!label.isEmpty() && ApplicationLabels.likeness(missing.get(at), label) < 0.3) {
				return;
			}
		}
		for (int at = 0; at < run.size(); at++) {
			this.found[run.get(at)] = missing.get(at);
			this.guessed[run.get(at)] = true;
		}
	}

}
