package org.gongkai.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.gongkai.audit.Act;
import org.gongkai.audit.AuditTrail;
import org.gongkai.organization.Member;
import org.gongkai.organization.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps in the database which gate leaves out which rule. */
@Component
class UnaskedRules implements GateSettings {

	/** Secrets, personal data, what files hide, the figures of the annual report. */
	private static final Pattern ALWAYS_ASKED = Pattern.compile("[SDH][0-9].*|(?:E|M|R|W|I|AR)-.*|IMPORT");

	private static final int LONGEST_REASON = 500;

	private final DefaultRules rules;

	private final JdbcClient jdbc;

	private final AuditTrail trail;

	private final Clock clock;

	UnaskedRules(DefaultRules rules, JdbcClient jdbc, AuditTrail trail, Clock clock) {
		this.rules = rules;
		this.jdbc = jdbc;
		this.trail = trail;
		this.clock = clock;
	}

	/** The rules that the gate asks. */
	Set<String> askedAt(Gate gate) {
		Set<String> left = this.jdbc.sql("select rule from unasked_rule where gate = ?")
			.param(gate.name())
			.query(String.class)
			.set();
		return this.rules.all()
			.stream()
			.map(RuleFamily.Rule::code)
			.filter((code) -> this.rules.meantFor(code).contains(gate) && (isAlwaysAsked(code) || !left.contains(code)))
			.collect(Collectors.toSet());
	}

	static boolean isAlwaysAsked(String code) {
		return ALWAYS_ASKED.matcher(code).matches();
	}

	@Override
	public List<Line> lines() {
		Map<String, List<Row>> left = this.jdbc.sql("select * from unasked_rule")
			.query(UnaskedRules::row)
			.list()
			.stream()
			.collect(Collectors.groupingBy(Row::rule, TreeMap::new, Collectors.toList()));
		return this.rules.all().stream().map((rule) -> line(rule, left.getOrDefault(rule.code(), List.of()))).toList();
	}

	private Line line(RuleFamily.Rule rule, List<Row> left) {
		Map<Gate, Boolean> gates = new EnumMap<>(Gate.class);
		boolean fixed = isAlwaysAsked(rule.code());
		for (Gate gate : this.rules.meantFor(rule.code())) {
			gates.put(gate, fixed || left.stream().noneMatch((row) -> row.gate() == gate));
		}
		Row last = left.stream().max(Comparator.comparing(Row::at)).orElse(null);
		return new Line(rule, fixed, gates, (last != null) ? last.by() : null, (last != null) ? last.at() : null,
				(last != null) ? last.reason() : "");
	}

	@Override
	@Transactional
	public void set(String rule, List<Gate> asked, String reason, Member member) {
		if (!member.holds(Role.DISCLOSURE_OFFICER)) {
			throw new SettingRefused("关口检查哪些内容由政府信息公开工作机构决定，您不能更改。");
		}
		Set<Gate> meant = this.rules.meantFor(rule);
		if (meant.isEmpty()) {
			throw new SettingRefused("没有编号为“%s”的检查规则，请刷新页面后再改。".formatted(rule));
		}
		if (isAlwaysAsked(rule)) {
			throw new SettingRefused("规则%s涉及国家秘密、个人信息、文件隐藏内容或者年度报告数据，任何关口都必须检查，不能关闭。".formatted(rule));
		}
		String given = reason.strip();
		if (given.isEmpty() || given.length() > LONGEST_REASON) {
			throw new SettingRefused("请写明更改的理由（%d字以内），理由记入审计。".formatted(LONGEST_REASON));
		}
		Set<Gate> leave = EnumSet.copyOf(meant);
		asked.forEach(leave::remove);
		// the chain of settings lets one change in after the other
		this.trail.append(new Act("settings", member.id(), member.name(), "", "", "SET_GATES", given, null, null,
				Map.of("rule", rule, "asked", names(meant, leave, false), "left", names(meant, leave, true))));
		keep(rule, leave, given, member);
	}

	private void keep(String rule, Set<Gate> leave, String reason, Member member) {
		this.jdbc.sql("delete from unasked_rule where rule = :rule").param("rule", rule).update();
		for (Gate gate : leave) {
			this.jdbc
				.sql("insert into unasked_rule (rule, gate, reason, set_by, set_by_name, set_at) "
						+ "values (:rule, :gate, :reason, :by, :name, :at)")
				.param("rule", rule)
				.param("gate", gate.name())
				.param("reason", reason)
				.param("by", member.id())
				.param("name", member.name())
				.param("at", Timestamp.from(this.clock.instant()))
				.update();
		}
	}

	private static String names(Set<Gate> meant, Set<Gate> leave, boolean left) {
		return meant.stream()
			.filter((gate) -> leave.contains(gate) == left)
			.map(Gate::label)
			.collect(Collectors.joining("、"));
	}

	private static Row row(ResultSet found, int number) throws SQLException {
		return new Row(found.getString("rule"), Gate.valueOf(found.getString("gate")), found.getString("reason"),
				found.getString("set_by_name"), found.getTimestamp("set_at").toInstant());
	}

	/** A gate that leaves out a rule. */
	private record Row(String rule, Gate gate, String reason, String by, Instant at) {
	}

}
