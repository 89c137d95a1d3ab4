package org.gongkai.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The figures of a run as a table of plain text. */
final class FiguresTable {

	private static final List<String> HEADS = List.of("benchmark", "database", "size", "figure", "beside", "times",
			"target", "", "load", "pace");

	private FiguresTable() {
	}

	static String of(Machine machine, List<Figures.Taken> taken) {
		List<List<String>> rows = new ArrayList<>();
		rows.add(HEADS);
		taken.forEach((one) -> rows.add(row(one)));
		StringBuilder table = new StringBuilder("\nFIGURES %s: %d processors, %d MB, %s, %s, load %.1f, pace %.0f ms%n"
			.formatted(machine.when(), machine.processors(), machine.memory(), machine.system(), machine.java(),
					machine.load(), machine.paceMillis()));
		int[] widths = widths(rows);
		for (List<String> row : rows) {
			for (int column = 0; column < widths.length; column++) {
				table.append(String.format("%-" + Math.max(1, widths[column]) + "s  ", row.get(column)));
			}
			table.append('\n');
		}
		long missed = taken.stream().filter((one) -> one.figure().missed()).count();
		return table.append("%d figures, %d missed their target%n".formatted(taken.size(), missed)).toString();
	}

	static String line(Figures.Taken taken) {
		return row(taken).stream().filter((cell) -> !cell.isEmpty()).collect(Collectors.joining(" | "));
	}

	/** Three digits that count, and all of a whole number. */
	static String number(double value) {
		double size = Math.abs(value);
		String form = (size >= 100 || value == Math.rint(value)) ? "%,.0f" : (size >= 10) ? "%.1f" : "%.2f";
		return String.format(Locale.ROOT, form, value);
	}

	private static List<String> row(Figures.Taken taken) {
		Figure figure = taken.figure();
		Figure.Beside beside = figure.beside();
		String targets = figure.targets().stream().map(Figure.Target::text).collect(Collectors.joining(", "));
		String kept = figure.targets().isEmpty() ? "" : (figure.missed() ? "MISSED" : "kept");
		String name = figure.remark().isEmpty() ? figure.name() : figure.name() + " (" + figure.remark() + ")";
		return List.of(name, figure.database(), figure.size(), number(figure.value()) + " " + figure.unit(),
				(beside != null) ? beside.name() + " " + number(beside.value()) : "",
				(beside != null) ? number(figure.times()) : "", targets, kept, number(taken.load()),
				"%.0f ms".formatted(taken.pace()));
	}

	private static int[] widths(List<List<String>> rows) {
		int[] widths = new int[HEADS.size()];
		for (List<String> row : rows) {
			for (int column = 0; column < widths.length; column++) {
				widths[column] = Math.max(widths[column], row.get(column).length());
			}
		}
		return widths;
	}

}
