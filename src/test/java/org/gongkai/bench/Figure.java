package org.gongkai.bench;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * One measured figure.
 *
 * @param name what was measured
 * @param database on which database, empty where there is none
 * @param size how much there was, such as "10^5 documents", empty where it is all one
 * @param value the figure
 * @param unit its unit
 * @param beside what it is compared with
 * @param targets what it has to keep
 * @param remark how it came about, where the name does not say it
 */
public record Figure(String name, String database, String size, double value, String unit, @Nullable Beside beside,
		List<Target> targets, String remark) {

	public Figure {
		targets = List.copyOf(targets);
	}

	public static Figure of(String name, double value, String unit) {
		return new Figure(name, "", "", value, unit, null, List.of(), "");
	}

	public Figure on(Object which) {
		return new Figure(this.name, String.valueOf(which), this.size, this.value, this.unit, this.beside, this.targets,
				this.remark);
	}

	public Figure at(String much) {
		return new Figure(this.name, this.database, much, this.value, this.unit, this.beside, this.targets,
				this.remark);
	}

	/** The same measured at something else, in the same unit and the same run. */
	public Figure beside(String other, double otherValue) {
		return new Figure(this.name, this.database, this.size, this.value, this.unit, new Beside(other, otherValue),
				this.targets, this.remark);
	}

	public Figure because(String text) {
		return new Figure(this.name, this.database, this.size, this.value, this.unit, this.beside, this.targets, text);
	}

	public Figure atLeast(double bound) {
		return with(new Target(true, bound, false));
	}

	public Figure atMost(double bound) {
		return with(new Target(false, bound, false));
	}

	/** The figure is at least so many times what stands beside it. */
	public Figure timesAtLeast(double bound) {
		return with(new Target(true, bound, true));
	}

	/** The figure is at most so many times what stands beside it. */
	public Figure timesAtMost(double bound) {
		return with(new Target(false, bound, true));
	}

	/** How many times what stands beside it the figure is; NaN where nothing does. */
	public double times() {
		return (this.beside != null) ? this.value / this.beside.value() : Double.NaN;
	}

	public boolean missed() {
		return this.targets.stream().anyMatch((target) -> !target.keptBy(this));
	}

	private Figure with(Target target) {
		return new Figure(this.name, this.database, this.size, this.value, this.unit, this.beside,
				Stream.concat(this.targets.stream(), Stream.of(target)).toList(), this.remark);
	}

	/**
	 * What a figure is compared with.
	 *
	 * @param name what it is
	 * @param value its figure, in the same unit
	 */
	public record Beside(String name, double value) {
	}

	/**
	 * What a figure has to keep.
	 *
	 * @param least whether the bound is the least, not the most
	 * @param bound the bound
	 * @param times whether it bounds the figure divided by what stands beside it
	 */
	public record Target(boolean least, double bound, boolean times) {

		boolean keptBy(Figure figure) {
			double measured = this.times ? figure.times() : figure.value();
			return this.least ? measured >= this.bound : measured <= this.bound;
		}

		String text() {
			return (this.least ? "≥ " : "≤ ") + FiguresTable.number(this.bound) + (this.times ? " ×" : "");
		}

	}

}
