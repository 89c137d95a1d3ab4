package org.gongkai.annualreport.compiling;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.gongkai.annualreport.Applicant;
import org.gongkai.annualreport.ApplicationRow;
import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.CellValue;
import org.gongkai.organization.Member;
import org.gongkai.organization.Sections;
import org.gongkai.process.ActAgain;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests and hand-ins with their rules. */
@Service
class StoredSectionFigures implements SectionFigures {

	private static final int LONGEST_NOTE = 1000;

	/** Whole numbers up to the largest that a count may be, and money as large. */
	private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

	private static final int DECIMALS_OF_MONEY = 6;

	private final FigureTable table;

	private final Sections sections;

	private final Rights rights;

	private final ReportYears years;

	private final Trail trail;

	private final ActAgain again;

	private final ApplicationEventPublisher events;

	StoredSectionFigures(FigureTable table, Sections sections, Rights rights, ReportYears years, Trail trail,
			ActAgain again, ApplicationEventPublisher events) {
		this.table = table;
		this.sections = sections;
		this.rights = rights;
		this.years = years;
		this.trail = trail;
		this.again = again;
		this.events = events;
	}

	@Override
	public void ask(int year, long sectionId, int basedOn, Set<FigureGroup> groups, LocalDate dueOn, Member member) {
		this.again.run(() -> {
			this.rights.requireAsking(member);
			this.years.requireKnown(year);
			String section = this.sections.all()
				.stream()
				.filter((it) -> it.id() == sectionId)
				.map(Sections.Entry::name)
				.findFirst()
				.orElseThrow(() -> new CompilingRefused(CompilingRefused.Kind.NOT_FOUND, "没有找到这个科室，可能已被删除"));
			refuseFarDay(year, dueOn);
			if (!groups.isEmpty() && !this.rights.speakers().contains(sectionId)) {
				throw new CompilingRefused(CompilingRefused.Kind.CONFLICT,
						"%s没有拟稿人或科室负责人，布置了也没有人能报送。请布置给别的科室，或者请系统管理员先安排岗位".formatted(section));
			}
			boolean kept;
			try {
				kept = (basedOn == 0)
						? request(year, sectionId).isEmpty()
								&& this.table.insertRequest(year, sectionId, section, groups, dueOn, member)
						: this.table.updateRequest(year, sectionId, basedOn, section, groups, dueOn, member);
			}
			catch (DuplicateKeyException ex) {
				kept = false;
			}
			if (!kept) {
				throw new CompilingRefused(CompilingRefused.Kind.CONFLICT,
						"您打开本页之后，有人修改了对%s的布置，您的修改没有保存。请查看最新内容后再改".formatted(section));
			}
			this.trail.append(Trail.year(year), member, "ASK_SECTION", "",
					Map.of("section", section, "groups", FigureGroup.codes(groups), "dueOn", dueOn.toString()));
			this.events.publishEvent(new SectionAsked(year, sectionId));
		}, CompilingRefused::conflict);
	}

	@Override
	@Transactional(readOnly = true)
	public List<Request> requests(int year) {
		Map<Long, HandIn> latest = this.table.latest(year);
		Map<Long, FigureTable.Asked> asked = this.table.requests(year)
			.stream()
			.collect(Collectors.toMap(FigureTable.Asked::sectionId, (it) -> it));
		List<Request> requests = new ArrayList<>();
		for (Sections.Entry section : this.sections.all()) {
			FigureTable.Asked request = asked.get(section.id());
			if (request != null && !request.groups().isEmpty()) {
				requests.add(describe(request, Optional.ofNullable(latest.get(section.id()))));
			}
		}
		return requests;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Request> request(int year, long sectionId) {
		return this.table.request(year, sectionId).map((asked) -> describe(asked, this.table.latest(year, sectionId)));
	}

	@Override
	public HandIn handIn(int year, long sectionId, int basedOn, Map<CellId, CellValue> values, String note,
			Member member) {
		return this.again.run(() -> {
			this.rights.requireSpeaker(member, sectionId);
			Request request = request(year, sectionId).filter((it) -> !it.groups().isEmpty())
				.orElseThrow(() -> new CompilingRefused(CompilingRefused.Kind.NOT_FOUND,
						"没有布置%s报送%d年的数据。如需报送，请联系政府信息公开工作机构".formatted(member.sectionName(), year)));
			HandIn before = request.latest();
			if (((before != null) ? before.number() : 0) != basedOn) {
				throw stale((before != null) ? before.by() : "");
			}
			Map<CellId, CellValue> after = new TreeMap<>((before != null) ? before.values() : Map.of());
			values.forEach((cell, value) -> {
				if (value.equals(CellValue.BLANK)) {
					after.remove(cell);
				}
				else {
					after.put(cell, value);
				}
			});
			if (before != null && after.equals(before.values())) {
				throw new CompilingRefused(CompilingRefused.Kind.UNUSABLE, "数据没有变化，没有重复报送");
			}
			String reason = Texts.clean(note);
			refuseUnusable(request, values, after, reason, before != null);
			long id;
			try {
				id = this.table.insertHandIn(year, sectionId, basedOn + 1, after, reason, member);
			}
			catch (DuplicateKeyException ex) {
				throw stale("");
			}
			this.trail.append(Trail.year(year), member, (before == null) ? "HAND_IN" : "CORRECT_HAND_IN", reason,
					Map.of("section", request.sectionName(), "number", String.valueOf(basedOn + 1), "cells",
							String.valueOf(after.size())));
			this.events.publishEvent(new SectionFiguresHandedIn(year, sectionId));
			return this.table.handIn(id);
		}, CompilingRefused::conflict);
	}

	@Override
	@Transactional(readOnly = true)
	public List<HandIn> handIns(int year, long sectionId) {
		return this.table.handIns(year, sectionId);
	}

	private static Request describe(FigureTable.Asked asked, Optional<HandIn> latest) {
		Map<CellId, CellValue> values = latest.map(HandIn::values).orElse(Map.of());
		List<CellId> missing = asked.groups()
			.stream()
			.sorted()
			.flatMap((group) -> group.cells().stream())
			.filter((cell) -> !values.containsKey(cell))
			.toList();
		return new Request(asked.year(), asked.sectionId(), asked.sectionName(), asked.groups(), asked.dueOn(),
				asked.by(), asked.at(), asked.version(), latest.orElse(null), missing);
	}

	private void refuseFarDay(int year, LocalDate dueOn) {
		int last = Math.max(year, this.years.current()) + 1;
		if (dueOn.getYear() < year || dueOn.getYear() > last) {
			throw new CompilingRefused(CompilingRefused.Kind.UNUSABLE,
					"报送期限应在%d年至%d年之间，请核对年份；年度报告须在%d年1月31日前公布".formatted(year, last, year + 1));
		}
	}

	private static void refuseUnusable(Request request, Map<CellId, CellValue> values, Map<CellId, CellValue> after,
			String note, boolean correction) {
		List<String> reasons = new ArrayList<>();
		Set<CellId> asked = request.groups()
			.stream()
			.flatMap((group) -> group.cells().stream())
			.collect(Collectors.toSet());
		values.forEach((cell, value) -> {
			if (!asked.contains(cell)) {
				reasons.add("没有布置报送%s".formatted(cell.label()));
			}
			else if (!value.equals(CellValue.BLANK)) {
				checkValue(cell, value, reasons);
			}
		});
		if (after.isEmpty()) {
			reasons.add("没有填写任何数据。没有发生的请填0");
		}
		if (note.codePointCount(0, note.length()) > LONGEST_NOTE) {
			reasons.add("数据来源和说明超过%d字，请缩短".formatted(LONGEST_NOTE));
		}
		if (note.isBlank()) {
			reasons.add(correction ? "请写明更正的原因和依据" : "请写明数据来源，例如“行政许可系统导出，12月31日”");
		}
		if (request.groups().contains(FigureGroup.APPLICATIONS)) {
			checkCrossFoot(after, reasons);
		}
		if (!reasons.isEmpty()) {
			throw new CompilingRefused(CompilingRefused.Kind.UNUSABLE, reasons);
		}
	}

	private static void checkValue(CellId cell, CellValue value, List<String> reasons) {
		Optional<BigDecimal> number = value.number();
		if (number.isEmpty() || !((CellValue.Figure) value).remark().isEmpty()) {
			reasons.add("%s填写的“%s”不是数字，没有发生的请填0".formatted(cell.label(), Texts.excerpt(value.written())));
			return;
		}
		BigDecimal amount = number.get();
		if (amount.signum() < 0 || amount.compareTo(LARGEST) > 0) {
			reasons.add("%s填写的%s不可能，请核对".formatted(cell.label(), Texts.excerpt(value.written())));
		}
		else if (amount.scale() > (cell.isMoney() ? DECIMALS_OF_MONEY : 0)) {
			reasons.add(cell.isMoney() ? "收费金额最多精确到分，请核对" : "%s是件数，应填整数".formatted(cell.label()));
		}
	}

	/** E-04 of the form, for each column that is filled in completely. */
	private static void checkCrossFoot(Map<CellId, CellValue> values, List<String> reasons) {
		for (Applicant column : Applicant.parts()) {
			Map<ApplicationRow, BigDecimal> figures = new HashMap<>();
			for (ApplicationRow row : ApplicationRow.values()) {
				CellValue value = values.get(CellId.of(row, column));
				if (value != null) {
					value.number().ifPresent((number) -> figures.put(row, number));
				}
			}
			if (figures.size() < ApplicationRow.values().length - 1) {
				continue;
			}
			BigDecimal received = figures.get(ApplicationRow.NEW_RECEIVED).add(figures.get(ApplicationRow.CARRIED_IN));
			BigDecimal results = ApplicationRow.results()
				.stream()
				.map(figures::get)
				.reduce(BigDecimal.ZERO, BigDecimal::add);
			BigDecimal handled = results.add(figures.get(ApplicationRow.CARRIED_OUT));
			if (received.compareTo(handled) != 0) {
				reasons.add("“%s”一列勾稽关系不符：本年新收加上年结转是%s件，办理结果合计%s件加结转下年度共%s件，相差%s件，请核对".formatted(column.label(),
						received.toPlainString(), results.toPlainString(), handled.toPlainString(),
						received.subtract(handled).abs().toPlainString()));
			}
		}
	}

	private static CompilingRefused stale(String by) {
		return new CompilingRefused(CompilingRefused.Kind.CONFLICT,
				"您打开本页之后，%s报送了本科室的数据，您填写的没有保存。请查看最新数据后再报送".formatted(by.isEmpty() ? "别人" : by));
	}

}
