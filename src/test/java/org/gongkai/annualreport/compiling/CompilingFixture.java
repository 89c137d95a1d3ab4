package org.gongkai.annualreport.compiling;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.gongkai.OfficeTest;
import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.CellValue;
import org.gongkai.annualreport.compiling.SectionFigures.HandIn;
import org.gongkai.document.Content;
import org.gongkai.document.Document;
import org.gongkai.document.Documents;
import org.gongkai.format.Block;
import org.gongkai.organization.Member;
import org.gongkai.organization.Organization;

import org.springframework.beans.factory.annotation.Autowired;

/** The demonstration office with what it published in 2023. */
@OfficeTest
abstract class CompilingFixture {

	@Autowired
	Organization organization;

	@Autowired
	Documents documents;

	@Autowired
	Compilation compilation;

	@Autowired
	SectionFigures figures;

	@Autowired
	AnnualReports reports;

	@Autowired
	NormativeRegister register;

	@Autowired
	EarlierPublications earlier;

	@Autowired
	TypedCells typed;

	Member member(String username) {
		return this.organization.member(username).orElseThrow();
	}

	/** Asks the section of that person, whatever it was asked before. */
	void ask(int year, String username, FigureGroup... groups) {
		long section = member(username).sectionId();
		int version = this.figures.request(year, section).map(SectionFigures.Request::version).orElse(0);
		this.figures.ask(year, section, version, Set.copyOf(Arrays.asList(groups)), LocalDate.of(year + 1, 1, 10),
				member("disclosure-officer"));
	}

	HandIn handIn(int year, String username, Map<CellId, CellValue> values) {
		Member member = member(username);
		int number = this.figures.handIns(year, member.sectionId()).size();
		return this.figures.handIn(year, member.sectionId(), number, values, "台账核对，12月31日", member);
	}

	/** Everything of these groups, 0 each. */
	static Map<CellId, CellValue> zeros(FigureGroup... groups) {
		Map<CellId, CellValue> values = new HashMap<>();
		for (FigureGroup group : groups) {
			group.cells().forEach((cell) -> values.put(cell, CellValue.of(0)));
		}
		return values;
	}

	Content content(long documentId) {
		Document document = this.documents.get(documentId);
		return this.documents.version(documentId, document.version()).content();
	}

	static String text(List<Block> blocks) {
		StringBuilder text = new StringBuilder();
		blocks.forEach((block) -> text.append(block.plainText()).append('\n'));
		return text.toString();
	}

}
