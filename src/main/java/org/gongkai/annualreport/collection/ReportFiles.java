package org.gongkai.annualreport.collection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.gongkai.annualreport.AnnualReport;
import org.gongkai.annualreport.reading.ReportReader;
import org.gongkai.annualreport.reading.ReportReading;
import org.gongkai.annualreport.rules.ReportCheck;
import org.gongkai.document.Catalogue;
import org.gongkai.document.Category;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.format.Block;
import org.gongkai.format.Importer;
import org.gongkai.format.Reading;
import org.gongkai.format.UnreadableFile;
import org.gongkai.inspection.InspectedText;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Reads what was handed in, and asks the rules. */
@Component
class ReportFiles {

	private final Importer importer;

	private final Clock clock;

	ReportFiles(Importer importer, Clock clock) {
		this.importer = importer;
		this.clock = clock;
	}

	/**
	 * Reads a file.
	 * @throws UnreadableFile when it cannot be read or is no annual report
	 */
	Found read(String name, byte[] bytes) throws UnreadableFile {
		Reading reading = this.importer.file(name, bytes);
		return read(name, reading.title(), reading.blocks());
	}

	/** Reads a text. */
	Found read(String name, String title, List<Block> blocks) throws UnreadableFile {
		if (!ReportReader.isReport(title, blocks)) {
			throw new UnreadableFile(UnreadableFile.Kind.UNUSABLE,
					"“%s”不像政府信息公开工作年度报告：没有找到“……年政府信息公开工作年度报告”的标题和六个部分。请核对是不是选错了文件。".formatted(name));
		}
		ReportReading report = ReportReader.read(title, blocks);
		InspectedText text = new InspectedText(Category.ANNUAL_REPORT, title, blocks, Catalogue.empty(),
				DisclosureAttribute.PROACTIVE, List.of(), LocalDate.now(this.clock));
		return new Found(report, text);
	}

	/**
	 * A report that was read.
	 *
	 * @param reading the report
	 * @param text its text
	 */
	record Found(ReportReading reading, InspectedText text) {

		AnnualReport report() {
			return this.reading.report();
		}

		/** What the rules say of it. */
		List<Problem> check(@Nullable AnnualReport previous) {
			return ReportCheck.check(this.text, this.reading, previous).stream().map(Problem::of).toList();
		}

	}

}
