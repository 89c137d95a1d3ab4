package org.gongkai.annualreport.compiling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

/** The years that can be reported in the present form, and when one has ended. */
@Component
public class ReportYears {

	/** The first year of the present form (国办公开办函〔2021〕30号). */
	public static final int FIRST = 2021;

	private final Clock clock;

	ReportYears(Clock clock) {
		this.clock = clock;
	}

	/** The year that runs now. */
	public int current() {
		return today().getYear();
	}

	/** The years that can be looked at, latest first; the current one is a preview. */
	public List<Integer> all() {
		int current = current();
		return IntStream.rangeClosed(FIRST, Math.max(FIRST, current))
			.map((year) -> FIRST + current - year)
			.boxed()
			.toList();
	}

	/** Whether the statistics period is over, so that the report can be made. */
	public boolean hasEnded(int year) {
		return year < current();
	}

	/** The office's day. */
	public LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/**
	 * Refuses years that cannot be looked at.
	 * @throws CompilingRefused NOT_FOUND
	 */
	public void requireKnown(int year) {
		if (year < FIRST || year > current()) {
			throw new CompilingRefused(CompilingRefused.Kind.NOT_FOUND,
					"没有%d年的年度报告。现行格式自%d年起，可以查看%d年至%d年".formatted(year, FIRST, FIRST, current()));
		}
	}

	/**
	 * Refuses years that have not ended: E-09 of the format, a report is signed after its
	 * period.
	 * @throws CompilingRefused NOT_FOUND or CONFLICT
	 */
	void requireEnded(int year) {
		requireKnown(year);
		if (!hasEnded(year)) {
			throw new CompilingRefused(CompilingRefused.Kind.CONFLICT,
					"%d年还没有结束，统计期限到%d年12月31日。现在可以查看已有数据，报告请在%d年1月1日以后编制".formatted(year, year, year + 1));
		}
	}

}
