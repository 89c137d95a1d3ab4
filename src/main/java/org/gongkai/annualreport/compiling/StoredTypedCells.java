package org.gongkai.annualreport.compiling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.CellValue;
import org.gongkai.document.DocumentAccess;
import org.gongkai.organization.Member;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Typed cells with their explanations. */
@Service
@Transactional
class StoredTypedCells implements TypedCells {

	private static final int LONGEST_EXPLANATION = 1000;

	private static final int LONGEST_VALUE = 200;

	private static final int MOST_DECIMALS = 6;

	private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

	private final YearTable table;

	private final DocumentAccess access;

	private final Trail trail;

	StoredTypedCells(YearTable table, DocumentAccess access, Trail trail) {
		this.table = table;
		this.access = access;
		this.trail = trail;
	}

	@Override
	public void record(long documentId, CellId cell, CellValue value, String explanation, Member member) {
		this.access.edit(documentId, member);
		int year = this.table.ofDocument(documentId)
			.map(AnnualReports.YearReport::year)
			.orElseThrow(() -> new CompilingRefused(CompilingRefused.Kind.CONFLICT, "这份文稿不是本系统编制的年度报告，不需要登记手工填写的原因"));
		String reason = Texts.clean(explanation);
		List<String> problems = problems(cell, value, reason);
		if (!problems.isEmpty()) {
			throw new CompilingRefused(CompilingRefused.Kind.UNUSABLE, problems);
		}
		this.table.insertTyped(documentId, cell, value, reason, member);
		this.trail.append(Trail.year(year), member, "TYPE_CELL", reason,
				Map.of("document", String.valueOf(documentId), "cell", cell.id(), "written", value.written()));
	}

	@Override
	@Transactional(readOnly = true)
	public Map<CellId, Typed> of(long documentId) {
		return this.table.typed(documentId);
	}

	private static List<String> problems(CellId cell, CellValue value, String reason) {
		Map<String, String> problems = new HashMap<>();
		Texts.required("explanation", "手工填写%s的原因和依据".formatted(cell.label()), reason, LONGEST_EXPLANATION, problems);
		Texts.limited("value", "填写的内容", value.written(), LONGEST_VALUE, problems);
		value.number().ifPresent((number) -> {
			if (number.abs().compareTo(LARGEST) > 0 || number.scale() > MOST_DECIMALS) {
				problems.put("value", "%s填写的%s不可能，请核对".formatted(cell.label(), Texts.excerpt(value.written())));
			}
		});
		return new ArrayList<>(problems.values());
	}

}
