package org.gongkai.annualreport.work;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.gongkai.audit.Act;
import org.gongkai.audit.AuditEntry;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 办理记录: the year's chain of the trail in the words of the page. */
@Component
@Transactional(readOnly = true)
public class WorkHistory {

	private static final Map<String, String> WORDS = Map.ofEntries(Map.entry("START", "启动年报工作"),
			Map.entry("SEND_CALL", "发出数据征集"), Map.entry("SECTION_COMPLETE", "科室报齐"), Map.entry("CLOSE_CALL", "截止数据征集"),
			Map.entry("COMPILE", "汇编年度报告"), Map.entry("RECOMPILE", "按数据更新年度报告"), Map.entry("HAND_OVER", "送审"),
			Map.entry("CHECK_FAILED", "检查未通过"), Map.entry("SIGNED", "已签发，签发数据已固定"), Map.entry("RETURNED", "退回"),
			Map.entry("PUBLISHED", "已发布"), Map.entry("STOPPED", "发布中止"), Map.entry("WITHDRAWN", "页面撤下"),
			Map.entry("START_CORRECTION", "启动更正"), Map.entry("SUBMIT_TO_AUTHORITY", "报送主管部门"),
			Map.entry("REMIND_SECTION", "提醒科室"), Map.entry("ESCALATE_SECTION", "通报科室逾期"),
			Map.entry("REMIND_DEADLINE", "提醒法定期限"), Map.entry("ESCALATE_DEADLINE", "上报法定期限已过"),
			Map.entry("TELL", "告知"));

	private final WorkTrail trail;

	WorkHistory(WorkTrail trail) {
		this.trail = trail;
	}

	/** What happened, latest first. */
	public List<Line> of(int year) {
		List<Line> lines = new ArrayList<>();
		for (AuditEntry entry : this.trail.of(year)) {
			Act act = entry.act();
			String what = WORDS.get(act.action());
			if (what != null) {
				lines.add(new Line(entry.at(), act.actorName(), act.post(), what, comment(act)));
			}
		}
		Collections.reverse(lines);
		return lines;
	}

	private static String comment(Act act) {
		String told = act.details().getOrDefault("told", "");
		String missing = act.details().getOrDefault("missing", "");
		StringBuilder comment = new StringBuilder(act.comment());
		if (!told.isEmpty()) {
			comment.append("；已通知：").append(told);
		}
		if (!missing.isEmpty()) {
			comment.append("；未报齐：").append(missing);
		}
		return comment.toString();
	}

	/**
	 * A line.
	 *
	 * @param at when
	 * @param actor who
	 * @param post in which post, may be blank
	 * @param what what was done
	 * @param comment reason or text, may be blank
	 */
	public record Line(Instant at, String actor, String post, String what, String comment) {
	}

}
