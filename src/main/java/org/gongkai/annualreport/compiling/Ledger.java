package org.gongkai.annualreport.compiling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.LongSupplier;

import org.springframework.dao.DuplicateKeyException;

/**
 * What the ledgers have in common: nothing stands in them twice, nothing is overwritten.
 *
 * @param <T> what one of their entries says
 */
final class Ledger<T> {

	private final Function<T, String> key;

	private final Function<T, String> name;

	private final String same;

	private final Keys keys;

	/**
	 * A ledger.
	 * @param key alike for two entries that are one and the same
	 * @param name how people know an entry
	 * @param same what two such entries are: 同一篇
	 * @param keys the keys that stand in it
	 */
	Ledger(Function<T, String> key, Function<T, String> name, String same, Keys keys) {
		this.key = key;
		this.name = name;
		this.same = same;
		this.keys = keys;
	}

	/**
	 * What was typed, once it can be used.
	 * @throws CompilingRefused with all that is wrong with it
	 */
	T usable(Typed<T> typed, LocalDate today) {
		Map<String, String> problems = typed.problems(today);
		if (!problems.isEmpty()) {
			throw new CompilingRefused(CompilingRefused.Kind.UNUSABLE, List.copyOf(problems.values()));
		}
		return typed.content();
	}

	/**
	 * What a file brings.
	 * @throws CompilingRefused with a reason for each line that is wrong or stands twice
	 */
	List<T> usable(List<CsvLines.Line> lines, Function<CsvLines.Line, ? extends Typed<T>> typing, LocalDate today) {
		List<T> contents = new ArrayList<>();
		List<String> problems = new ArrayList<>();
		Map<String, String> places = new HashMap<>();
		for (CsvLines.Line line : lines) {
			Typed<T> typed = typing.apply(line);
			Map<String, String> wrong = typed.problems(today);
			if (!wrong.isEmpty()) {
				wrong.values().forEach((problem) -> problems.add(line.place() + "：" + problem));
				continue;
			}
			T content = typed.content();
			String before = places.putIfAbsent(this.key.apply(content), line.place());
			if (before != null) {
				problems.add("%s：与%s是%s（%s）".formatted(line.place(), before, this.same, this.name.apply(content)));
			}
			else if (isTaken(content, 0)) {
				problems.add("%s：台账中已有%s".formatted(line.place(), this.name.apply(content)));
			}
			contents.add(content);
		}
		CsvLines.refuse(problems);
		return contents;
	}

	/**
	 * Refuses what stands in it already.
	 * @param exceptId the entry that may say so, or 0
	 */
	void refuseTaken(T content, long exceptId) {
		if (isTaken(content, exceptId)) {
			throw taken(content);
		}
	}

	/** Enters; somebody else may have been a moment earlier. */
	long enter(T content, LongSupplier insert) {
		try {
			return insert.getAsLong();
		}
		catch (DuplicateKeyException ex) {
			throw taken(content);
		}
	}

	/**
	 * Adds a revision.
	 * @param by who entered the one that it follows
	 * @param revise whether that one was still the last
	 */
	void revise(T content, String by, BooleanSupplier revise) {
		try {
			if (!revise.getAsBoolean()) {
				throw new CompilingRefused(CompilingRefused.Kind.CONFLICT,
						"您打开本页之后，%s修改了这一条，您的修改没有保存。请查看最新内容后再改".formatted(by));
			}
		}
		catch (DuplicateKeyException ex) {
			throw taken(content);
		}
	}

	/** An entry that is not there. */
	static CompilingRefused missing() {
		return new CompilingRefused(CompilingRefused.Kind.NOT_FOUND, "台账中没有这一条");
	}

	/** Refuses to change what was struck out. */
	static void refuseStruckOut(boolean struckOut) {
		if (struckOut) {
			throw new CompilingRefused(CompilingRefused.Kind.CONFLICT, "这一条已经划去，不能再改。如仍需计入，请重新登记");
		}
	}

	private boolean isTaken(T content, long exceptId) {
		return this.keys.isTaken(this.key.apply(content), exceptId);
	}

	private CompilingRefused taken(T content) {
		return new CompilingRefused(CompilingRefused.Kind.CONFLICT,
				"台账中已有%s，没有重复登记。如需修改，请在台账中打开那一条".formatted(this.name.apply(content)));
	}

	/** The keys of all entries. */
	interface Keys {

		/** Whether an entry other than that one stands under the key. */
		boolean isTaken(String key, long exceptId);

	}

	/**
	 * An entry as somebody typed it, on the page or in a file.
	 *
	 * @param <T> what it says
	 */
	interface Typed<T> {

		/** What is wrong, by the name of the field. */
		Map<String, String> problems(LocalDate today);

		/** What it says, once nothing is wrong. */
		T content();

	}

}
