package org.gongkai.annualreport.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gongkai.annualreport.AnnualReport;
import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.CellValue;
import org.gongkai.document.Category;
import org.gongkai.document.Content;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentAccess;
import org.gongkai.document.DocumentNotFound;
import org.gongkai.document.DocumentRefused;
import org.gongkai.document.Documents;
import org.gongkai.document.StaleVersion;
import org.gongkai.format.Block;
import org.gongkai.inspection.Spot;
import org.gongkai.organization.Member;
import org.gongkai.process.ActAgain;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 填报: opens a report's tables and keeps what was filled in as a new version. */
@Service
public class ReportEditing {

	private final Documents documents;

	private final DocumentAccess access;

	private final LastYear lastYear;

	private final Origins origins;

	private final ActAgain again;

	ReportEditing(Documents documents, DocumentAccess access, LastYear lastYear, Origins origins, ActAgain again) {
		this.documents = documents;
		this.access = access;
		this.lastYear = lastYear;
		this.origins = origins;
		this.again = again;
	}

	/**
	 * The report as it stands, for somebody who may read it.
	 * @throws DocumentNotFound when there is no such annual report for him
	 */
	@Transactional(readOnly = true)
	public OpenReport open(long id, Member member) {
		Document document = this.access.read(id, member);
		return open(document, document.version(), member);
	}

	/**
	 * The report as it was in a version.
	 * @throws DocumentNotFound when there is no such annual report for him, or no such
	 * version
	 */
	@Transactional(readOnly = true)
	public OpenReport open(long id, int version, Member member) {
		return open(this.access.read(id, member), version, member);
	}

	private OpenReport open(Document document, int version, Member member) {
		if (document.category() != Category.ANNUAL_REPORT) {
			throw new DocumentNotFound(document.id());
		}
		ReportText text = read(this.documents.version(document.id(), version).content());
		boolean editable = document.state().editable() && this.access.editor(document, member);
		Optional<AnnualReport> last = this.lastYear.figures(document, text.report(), member);
		return new OpenReport(document, version, text, editable, last.orElse(null), this.origins.of(document.id()));
	}

	/** The text of last year's report, where this office has it. */
	@Transactional(readOnly = true)
	public Optional<ReportText> lastText(OpenReport report, Member member) {
		return this.lastYear.text(report.document(), report.text().report(), member);
	}

	/**
	 * Keeps what was filled in.
	 * @param version the version from which it was begun
	 * @param typed what stands in the cells now; cells not named stay as they are
	 * @param reasons why a cell differs from the records, by cell
	 * @param inForm whether all tables are to be written in the official form
	 * @throws DocumentNotFound when there is no such annual report for him
	 * @throws StaleVersion when somebody has saved in the meantime
	 * @throws UnexplainedCells when a cell differs from the records without a reason
	 * @throws DocumentRefused when he may not edit it, or not now
	 */
	public Kept save(long id, int version, Map<CellId, CellValue> typed, Map<CellId, String> reasons, boolean inForm,
			Member member) throws UnexplainedCells {
		Document before = this.access.edit(id, member);
		if (before.version() != version) {
			throw new StaleVersion(before, version);
		}
		if (before.category() != Category.ANNUAL_REPORT) {
			throw new DocumentNotFound(id);
		}
		Content content = this.documents.version(id, version).content();
		ReportText text = read(content);
		Map<CellId, CellValue> changed = changes(text, typed);
		this.origins.refuseUnexplained(id, changed, reasons);
		List<Block> tables = text.with(changed, inForm);
		List<Block> blocks = LiveFigures.follow(tables, figures(text, changed));
		Document after = this.again.run(() -> {
			Document saved = this.documents.revise(id, version, with(content, blocks), note(changed.size()), member);
			this.origins.explain(id, changed, reasons, member);
			return saved;
		}, DocumentRefused::notNow);
		return new Kept(after, changed.size(), numberOf(tables, blocks));
	}

	/**
	 * Lets numbers of the text follow something, or nothing any more.
	 * @throws StaleVersion when somebody has saved in the meantime
	 * @throws IllegalArgumentException when no such number stands there
	 */
	public Document link(long id, int version, List<Link> links, Member member) {
		Document before = this.access.edit(id, member);
		if (before.version() != version) {
			throw new StaleVersion(before, version);
		}
		Content content = this.documents.version(id, version).content();
		List<Block> blocks = content.blocks();
		for (Link link : links) {
			blocks = LiveFigures.link(blocks, link.spot(), link.figure());
		}
		return this.documents.revise(id, version, with(content, blocks), "正文中%d个数与报告数据的关联".formatted(links.size()),
				member);
	}

	/** The live figures of a report: its own cells, and what the records say besides. */
	public Map<String, String> figures(OpenReport report) {
		Map<String, String> figures = new LinkedHashMap<>(report.origins().figures());
		figures.keySet().removeIf((figure) -> CellId.find(figure).isPresent());
		figures.putAll(report.text().figures());
		return figures;
	}

	private static Map<String, String> figures(ReportText text, Map<CellId, CellValue> changed) {
		Map<String, String> figures = new HashMap<>(text.figures());
		changed.forEach((cell, value) -> value.number()
			.ifPresentOrElse((number) -> figures.put(cell.id(), CellValue.of(number).written()),
					() -> figures.remove(cell.id())));
		return figures;
	}

	private static Map<CellId, CellValue> changes(ReportText text, Map<CellId, CellValue> typed) {
		Map<CellId, CellValue> changed = new LinkedHashMap<>();
		for (CellId cell : text.cells()) {
			CellValue value = typed.get(cell);
			if (value != null && !value.equals(text.report().value(cell))) {
				changed.put(cell, value);
			}
		}
		return changed;
	}

	private static ReportText read(Content content) {
		return ReportText.of(content.title(), content.blocks());
	}

	private static Content with(Content content, List<Block> blocks) {
		return new Content(content.title(), blocks, content.catalogue(), content.attribute(), content.attributeReason(),
				content.column(), content.attachments());
	}

	private static String note(int cells) {
		return (cells > 0) ? "填报三张表，改动%d格".formatted(cells) : "三张表按规定格式重排";
	}

	/** How many blocks of the text have changed with the tables. */
	private static int numberOf(List<Block> before, List<Block> after) {
		List<Block> changed = new ArrayList<>();
		for (int block = 0; block < before.size(); block++) {
			if (!before.get(block).equals(after.get(block))) {
				changed.add(after.get(block));
			}
		}
		return changed.size();
	}

	/**
	 * What was kept.
	 *
	 * @param document the document after it; of the same version when nothing was another
	 * @param cells how many cells were changed
	 * @param paragraphs how many paragraphs changed with them, because a number in them
	 * follows
	 */
	public record Kept(Document document, int cells, int paragraphs) {
	}

	/**
	 * A number that is to follow something.
	 *
	 * @param spot where it stands
	 * @param figure what it follows, or null for nothing any more
	 */
	public record Link(Spot spot, @Nullable String figure) {
	}

}
