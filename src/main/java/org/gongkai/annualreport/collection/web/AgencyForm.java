package org.gongkai.annualreport.collection.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.gongkai.annualreport.ReportScope;
import org.gongkai.annualreport.collection.AgencyEntry;
import org.gongkai.annualreport.collection.AgencyRegister;
import org.gongkai.annualreport.collection.Coverage;
import org.gongkai.annualreport.collection.SupervisedAgency;
import org.gongkai.review.ReviewRefused;
import org.jspecify.annotations.Nullable;

/**
 * What the form about an agency sends.
 *
 * @param name full name
 * @param creditCode 统一社会信用代码
 * @param scope name of a {@link ReportScope}
 * @param coverage name of a {@link Coverage}
 * @param parent name of the agency above, blank for this office
 * @param activeFrom the first year
 * @param activeUntil the last year, or blank
 * @param endReason why it ends
 * @param successor name of who carries on, or blank
 * @param version the version that the form showed
 */
record AgencyForm(@Nullable String name, @Nullable String creditCode, @Nullable String scope, @Nullable String coverage,
		@Nullable String parent, @Nullable String activeFrom, @Nullable String activeUntil, @Nullable String endReason,
		@Nullable String successor, int version) {

	static AgencyForm blank() {
		return new AgencyForm("", "", ReportScope.DEPARTMENT.name(), Coverage.SELF.name(), "", "2008", "", "", "", 0);
	}

	static AgencyForm of(SupervisedAgency agency, AgencyRegister register) {
		return new AgencyForm(agency.name(), agency.creditCode(), agency.scope().name(), agency.coverage().name(),
				(agency.parent() != null) ? register.get(agency.parent()).name() : "",
				Integer.toString(agency.activeFrom()),
				(agency.activeUntil() != null) ? agency.activeUntil().toString() : "", agency.endReason(),
				(agency.successor() != null) ? register.get(agency.successor()).name() : "", agency.lockVersion());
	}

	/**
	 * The entry that is meant.
	 * @throws ReviewRefused INCOMPLETE when names or years mean nothing
	 */
	AgencyEntry entry(AgencyRegister register) {
		List<String> problems = new ArrayList<>();
		SupervisedAgency root = register.root();
		SupervisedAgency above = line(this.parent).isEmpty() ? root : find(register, "上级机关", this.parent, problems);
		SupervisedAgency next = line(this.successor).isEmpty() ? null
				: find(register, "承接机关", this.successor, problems);
		Integer from = year("起报年份", this.activeFrom, problems);
		Integer until = year("止报年份", this.activeUntil, problems);
		ReportScope who = choice(ReportScope.values(), this.scope, "请选择报告主体", problems);
		Coverage what = choice(Coverage.values(), this.coverage, "请选择报告口径", problems);
		if (from == null && line(this.activeFrom).isEmpty()) {
			problems.add("请填写起报年份");
		}
		if (!problems.isEmpty() || above == null || from == null || who == null || what == null) {
			throw new ReviewRefused(ReviewRefused.Kind.INCOMPLETE, problems);
		}
		return new AgencyEntry(line(this.name), line(this.creditCode), who, what, above.id(), from, until,
				line(this.endReason), (next != null) ? next.id() : null);
	}

	private static @Nullable SupervisedAgency find(AgencyRegister register, String what, @Nullable String name,
			List<String> problems) {
		return register.named(line(name)).orElseGet(() -> {
			problems.add("%s“%s”不在名录中，请填写名录中的全称或统一社会信用代码".formatted(what, line(name)));
			return null;
		});
	}

	private static @Nullable Integer year(String what, @Nullable String text, List<String> problems) {
		String year = line(text);
		if (year.isEmpty()) {
			return null;
		}
		if (!year.matches("[0-9]{4}")) {
			problems.add("%s应为四位数字，如 2024".formatted(what));
			return null;
		}
		return Integer.valueOf(year);
	}

	private static <T extends Enum<T>> @Nullable T choice(T[] values, @Nullable String name, String problem,
			List<String> problems) {
		return Arrays.stream(values).filter((value) -> value.name().equals(name)).findFirst().orElseGet(() -> {
			problems.add(problem);
			return null;
		});
	}

	private static String line(@Nullable String text) {
		return (text != null) ? text.replaceAll("[\\p{Cntrl}\\p{Cs}]", "").strip() : "";
	}

}
