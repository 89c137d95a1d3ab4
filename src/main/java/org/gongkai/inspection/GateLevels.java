package org.gongkai.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.gongkai.audit.Act;
import org.gongkai.audit.AuditEntry;
import org.gongkai.audit.AuditTrail;
import org.gongkai.organization.Member;
import org.gongkai.organization.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps in the database what gates make of rules, where it is not what the rule says. */
@Component
class GateLevels implements GateSettings {

	/** Secrets, personal data, what files hide, the figures of the annual report. */
	private static final Pattern ALWAYS_ASKED = Pattern.compile("[SDH][0-9].*|(?:E|M|R|W|I|AR)-.*|IMPORT");

	private static final int LONGEST_REASON = 500;

	private static final int LAST_CHANGES = 20;

	private static final String CHAIN = "settings";

	private static final String CHANGE = "SET_GATES";

	/** What the audit trail calls the gates of a level. */
	private static final Map<GateLevel, String> KEYS = Map.of(GateLevel.AS_RULED, "asked", GateLevel.HINT, "hinted",
			GateLevel.NOT_ASKED, "left");

	private final DefaultRules rules;

	private final JdbcClient jdbc;

	private final AuditTrail trail;

	private final Clock clock;

	GateLevels(DefaultRules rules, JdbcClient jdbc, AuditTrail trail, Clock clock) {
		this.rules = rules;
		this.jdbc = jdbc;
		this.trail = trail;
		this.clock = clock;
	}

	static boolean isAlwaysAsked(String code) {
		return ALWAYS_ASKED.matcher(code).matches();
	}

	/** What findings weigh as it is set now. */
	Weighing weighing() {
		return weighing(rows());
	}

	private Weighing weighing(List<Row> rows) {
		return new Weighing(this.rules, rows.stream()
			.collect(Collectors.groupingBy(Row::rule,
					Collectors.toMap(Row::gate, Row::level, (one, other) -> one, () -> new EnumMap<>(Gate.class)))));
	}

	@Override
	public List<Line> lines() {
		List<Row> rows = rows();
		Weighing weighing = weighing(rows);
		Map<String, List<Row>> ofRule = rows.stream().collect(Collectors.groupingBy(Row::rule));
		return this.rules.all()
			.stream()
			.map((rule) -> line(rule, weighing, ofRule.getOrDefault(rule.code(), List.of())))
			.toList();
	}

	private Line line(RuleFamily.Rule rule, Weighing weighing, List<Row> rows) {
		Map<Gate, GateLevel> gates = new EnumMap<>(Gate.class);
		for (Gate gate : this.rules.meantFor(rule.code())) {
			gates.put(gate, weighing.level(rule.code(), gate));
		}
		Row last = rows.stream().max(Comparator.comparing(Row::at)).orElse(null);
		return new Line(rule, isAlwaysAsked(rule.code()), gates, (last != null) ? last.by() : null,
				(last != null) ? last.at() : null, (last != null) ? last.reason() : "");
	}

	@Override
	@Transactional(readOnly = true)
	public List<Change> changes() {
		return this.trail.of(CHAIN)
			.stream()
			.filter((entry) -> entry.act().action().equals(CHANGE))
			.sorted(Comparator.comparing(AuditEntry::sequence).reversed())
			.limit(LAST_CHANGES)
			.map(GateLevels::change)
			.toList();
	}

	private static Change change(AuditEntry entry) {
		Map<String, String> details = entry.act().details();
		Map<GateLevel, String> gates = new EnumMap<>(GateLevel.class);
		KEYS.forEach((level, key) -> {
			if (!details.getOrDefault(key, "").isEmpty()) {
				gates.put(level, details.get(key));
			}
		});
		return new Change(details.getOrDefault("rule", ""), entry.act().actorName(), entry.at(), entry.act().comment(),
				gates);
	}

	@Override
	@Transactional
	public void set(String rule, Map<Gate, GateLevel> levels, String reason, Member member) {
		Set<Gate> meant = this.rules.meantFor(rule);
		refuse(rule, meant, levels, member);
		String given = reason.strip();
		if (given.isEmpty() || given.length() > LONGEST_REASON) {
			throw new SettingRefused("请写明更改的理由（%d字以内），理由记入审计。".formatted(LONGEST_REASON));
		}
		Map<Gate, GateLevel> chosen = new EnumMap<>(Gate.class);
		meant.forEach((gate) -> chosen.put(gate, levels.get(gate)));
		// the chain of settings lets one change in after the other
		Map<String, String> details = new HashMap<>(Map.of("rule", rule));
		KEYS.forEach((level, key) -> details.put(key, names(chosen, level)));
		this.trail.append(new Act(CHAIN, member.id(), member.name(), "", "", CHANGE, given, null, null, details));
		keep(rule, chosen, given, member);
	}

	private static void refuse(String rule, Collection<Gate> meant, Map<Gate, GateLevel> levels, Member member) {
		if (!member.holds(Role.DISCLOSURE_OFFICER)) {
			throw new SettingRefused("关口检查哪些内容由政府信息公开工作机构决定，您不能更改。");
		}
		if (meant.isEmpty()) {
			throw new SettingRefused("没有编号为“%s”的检查规则，请刷新页面后再改。".formatted(rule));
		}
		if (isAlwaysAsked(rule)) {
			throw new SettingRefused("规则%s涉及国家秘密、个人信息、文件隐藏内容或者年度报告数据，任何关口都必须按规则检查，不能关闭，也不能改为只提示。".formatted(rule));
		}
		String open = meant.stream()
			.filter((gate) -> !levels.containsKey(gate))
			.sorted()
			.map(Gate::label)
			.collect(Collectors.joining("、"));
		if (!open.isEmpty()) {
			throw new SettingRefused("还没有选定%s怎样检查，请选“按规则”“只提示”或者“不检查”。页面打开了很久的，请刷新后再改。".formatted(open));
		}
	}

	private void keep(String rule, Map<Gate, GateLevel> levels, String reason, Member member) {
		this.jdbc.sql("delete from gate_level where rule = :rule").param("rule", rule).update();
		levels.forEach((gate, level) -> {
			if (level != GateLevel.AS_RULED) {
				insert(new Row(rule, gate, level, reason, member.name(), this.clock.instant()), member.id());
			}
		});
	}

	private void insert(Row row, long member) {
		this.jdbc
			.sql("insert into gate_level (rule, gate, level, reason, set_by, set_by_name, set_at) "
					+ "values (:rule, :gate, :level, :reason, :by, :name, :at)")
			.param("rule", row.rule())
			.param("gate", row.gate().name())
			.param("level", row.level().name())
			.param("reason", row.reason())
			.param("by", member)
			.param("name", row.by())
			.param("at", Timestamp.from(row.at()))
			.update();
	}

	private static String names(Map<Gate, GateLevel> levels, GateLevel level) {
		return levels.entrySet()
			.stream()
			.filter((one) -> one.getValue() == level)
			.map((one) -> one.getKey().label())
			.collect(Collectors.joining("、"));
	}

	private List<Row> rows() {
		return this.jdbc.sql("select * from gate_level").query(GateLevels::row).list();
	}

	private static Row row(ResultSet found, int number) throws SQLException {
		return new Row(found.getString("rule"), Gate.valueOf(found.getString("gate")),
				GateLevel.valueOf(found.getString("level")), found.getString("reason"), found.getString("set_by_name"),
				found.getTimestamp("set_at").toInstant());
	}

	/** What a gate makes of a rule other than the rule says. */
	private record Row(String rule, Gate gate, GateLevel level, String reason, String by, Instant at) {
	}

}
