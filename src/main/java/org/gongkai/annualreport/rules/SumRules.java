package org.gongkai.annualreport.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiFunction;

import org.gongkai.annualreport.Applicant;
import org.gongkai.annualreport.ApplicationRow;
import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.RemedyGroup;

/**
 * E-03 to E-06: the equations within the tables. What adds up wrongly is shown with the
 * sums of both sides and with the single cells whose change would mend it.
 */
final class SumRules {

	private static final String NO_SINGLE_CELL = "没有哪一格单独改动后就能全部对上，多半不止一处有误，请逐格核对台账。";

	private SumRules() {
	}

	/** The four rules. */
	static List<ReportRule> all() {
		return List.of(rule("E-03", "表三各列的办理结果之和等于（七）总计", SumRules::results),
				rule("E-04", "表三各列第一项加第二项等于第三项加第四项", SumRules::flow),
				rule("E-05", "表三各行的申请人各类之和等于总计", SumRules::applicants),
				rule("E-06", "表四各组的结果之和等于总计", SumRules::remedies));
	}

	private static ReportRule rule(String code, String description,
			BiFunction<Equation, Equation.Balance, String> message) {
		return new ReportRule(code, description, (report) -> {
			List<Equation> broken = report.equations().broken(code);
			return broken.stream().map((equation) -> finding(report, equation, broken, message)).toList();
		});
	}

	private static ReportFinding finding(CheckedReport report, Equation equation, List<Equation> broken,
			BiFunction<Equation, Equation.Balance, String> what) {
		Equation.Balance balance = report.equations().balance(equation);
		List<Repair> repairs = report.equations().repairs(equation);
		String message = what.apply(equation, balance) + "相差%s。".formatted(plain(balance.difference().abs()));
		if (!balance.unknown().isEmpty()) {
			message += "这里还有%d格没有填数，已填的数就对不上。".formatted(balance.unknown().size());
		}
		else if (repairs.isEmpty()) {
			message += sameDifference(report, equation, broken, balance) + NO_SINGLE_CELL;
		}
		else {
			message += "请核对后改正。";
		}
		return report.on(equation.rule(), equation.cells())
			.expected(plain(balance.left()), plain(balance.right()))
			.repairs(repairs)
			.block(message);
	}

	/** A row that was missed makes a column and 总计 differ by the same number. */
	private static String sameDifference(CheckedReport report, Equation equation, List<Equation> broken,
			Equation.Balance balance) {
		List<String> columns = broken.stream()
			.filter((other) -> report.equations().balance(other).difference().equals(balance.difference()))
			.map(SumRules::column)
			.toList();
		boolean inColumns = equation.rule().equals("E-03") || equation.rule().equals("E-04");
		if (!inColumns || columns.size() < 2) {
			return "";
		}
		return "%s这%d列相差的数相同，可能是同一行的数在这些列里都错了，或者总计漏加了同一行。".formatted(String.join("、", columns), columns.size());
	}

	private static String results(Equation equation, Equation.Balance balance) {
		return "表三%s列：各项办理结果之和是%s，（七）总计填的是%s，".formatted(column(equation), plain(balance.left()),
				plain(balance.right()));
	}

	private static String flow(Equation equation, Equation.Balance balance) {
		return "表三%s列：第一项加第二项是%s，第三项加第四项是%s，两者应当相等，".formatted(column(equation), plain(balance.left()),
				plain(balance.right()));
	}

	private static String applicants(Equation equation, Equation.Balance balance) {
		String row = List.of(ApplicationRow.values())
			.stream()
			.filter((line) -> line.id().equals(equation.right().get(0).row()))
			.map(ApplicationRow::path)
			.findFirst()
			.orElseThrow();
		return "表三“%s”行：各类申请人之和是%s，总计填的是%s，".formatted(row, plain(balance.left()), plain(balance.right()));
	}

	private static String remedies(Equation equation, Equation.Balance balance) {
		String group = List.of(RemedyGroup.values())
			.stream()
			.filter((one) -> one.id().equals(equation.right().get(0).row()))
			.map(RemedyGroup::label)
			.findFirst()
			.orElseThrow();
		return "表四“%s”：结果维持、结果纠正、其他结果、尚未审结之和是%s，总计填的是%s，".formatted(group, plain(balance.left()),
				plain(balance.right()));
	}

	private static String column(Equation equation) {
		CellId cell = equation.right().get(0);
		return List.of(Applicant.values())
			.stream()
			.filter((column) -> column.id().equals(cell.column()))
			.map((column) -> "“" + column.label() + "”")
			.findFirst()
			.orElseThrow();
	}

	private static String plain(BigDecimal number) {
		return number.toPlainString();
	}

}
