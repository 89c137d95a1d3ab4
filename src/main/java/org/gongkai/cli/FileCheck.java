package org.gongkai.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.gongkai.annualreport.AnnualReport;
import org.gongkai.annualreport.ReportScope;
import org.gongkai.annualreport.reading.ReportOutline;
import org.gongkai.annualreport.reading.ReportReader;
import org.gongkai.annualreport.reading.ReportReading;
import org.gongkai.annualreport.rules.Repair;
import org.gongkai.annualreport.rules.ReportCheck;
import org.gongkai.annualreport.rules.ReportFinding;
import org.gongkai.document.Catalogue;
import org.gongkai.document.Category;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.format.DefaultImporter;
import org.gongkai.format.Importer;
import org.gongkai.format.Reading;
import org.gongkai.format.UnreadableFile;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.StandardRules;
import org.jspecify.annotations.Nullable;

/** Reads and checks one file. */
final class FileCheck {

	private static final Comparator<Checked.Item> READING_ORDER = Comparator
		.comparingInt((Checked.Item item) -> item.spot().block())
		.thenComparingInt((item) -> item.spot().from());

	private final Importer importer = new DefaultImporter();

	private final @Nullable ReportScope scope;

	private final @Nullable AnnualReport previous;

	private final LocalDate today;

	/**
	 * A check.
	 * @param scope who reports, or null when the text tells
	 * @param previous the report of the year before, or null
	 * @param today the day of the check
	 */
	FileCheck(@Nullable ReportScope scope, @Nullable AnnualReport previous, LocalDate today) {
		this.scope = scope;
		this.previous = previous;
		this.today = today;
	}

	/**
	 * Has what a reader of the first file takes long to load, and what comes after the
	 * reading, loaded already while that file is being opened and read, where a machine
	 * has two processors.
	 */
	void loadAhead(List<FileName> files) {
		Thread ahead = new Thread(() -> {
			Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());
			files.stream().limit(1).forEach((file) -> DefaultImporter.loadAhead(file.shown()));
			ReportReading nothing = ReportReader.read("", List.of());
			InspectedText text = new InspectedText(Category.ANNUAL_REPORT, "", List.of(), Catalogue.empty(),
					DisclosureAttribute.PROACTIVE, List.of(), this.today);
			ReportCheck.check(text, nothing, null);
			StandardRules.inspect(text);
		}, "ahead");
		ahead.setDaemon(true);
		ahead.start();
	}

	/** Checks a file; whatever is wrong with it, the others go on. */
	Checked check(FileName name) {
		try {
			return checked(name);
		}
		catch (UnreadableFile ex) {
			return new Checked.Unreadable(name.shown(), String.valueOf(ex.getMessage()));
		}
		catch (OutOfMemoryError ex) {
			return new Checked.Unreadable(name.shown(), "“" + name + "”读取时内存不足。请拆分文件，或用 -Xmx 给 Java 更多内存后再试。");
		}
		catch (RuntimeException | StackOverflowError ex) {
			return new Checked.Unreadable(name.shown(),
					"“" + name + "”检查时程序出错（" + ex.getClass().getSimpleName() + "），没有得到结果。请把文件交给系统管理员。");
		}
	}

	/**
	 * Reads the report of the year before.
	 * @throws UnreadableFile when it cannot be read or is none
	 */
	static AnnualReport previous(FileName name) throws UnreadableFile {
		Reading reading = read(new DefaultImporter(), name);
		if (!ReportReader.isReport(reading.title(), reading.blocks())) {
			throw unusable("“" + name + "”不是政府信息公开工作年度报告，不能作为上一年度的报告。");
		}
		return ReportReader.read(reading.title(), reading.blocks()).report();
	}

	private Checked checked(FileName name) throws UnreadableFile {
		Reading reading = read(this.importer, name);
		boolean isReport = ReportReader.isReport(reading.title(), reading.blocks());
		InspectedText text = new InspectedText(isReport ? Category.ANNUAL_REPORT : Category.OTHER, reading.title(),
				reading.blocks(), Catalogue.empty(), DisclosureAttribute.PROACTIVE, List.of(), this.today);
		List<Checked.Item> items = new ArrayList<>();
		AnnualReport report = null;
		ReportOutline outline = null;
		if (isReport) {
			ReportReading read = scoped(ReportReader.read(reading.title(), reading.blocks()));
			report = read.report();
			outline = ReportOutline.of(text);
			ReportCheck.check(text, read, this.previous).stream().map(FileCheck::item).forEach(items::add);
		}
		for (StandardRules.Found found : StandardRules.inspect(text)) {
			items.add(item(found, outline));
		}
		items.sort(READING_ORDER);
		return new Checked.Text(name.shown(), reading.title(), report, items, reading.notes());
	}

	private static Reading read(Importer importer, FileName name) throws UnreadableFile {
		return importer.content(simple(name.shown()), bytes(name));
	}

	private static byte[] bytes(FileName name) throws UnreadableFile {
		if (name.shown().isBlank()) {
			throw unusable("有一个文件名是空的。");
		}
		try {
			Path path = name.path();
			if (Files.isDirectory(path)) {
				throw unusable("“" + name + "”是文件夹。请给出其中的文件，例如 " + name + "/*.html。");
			}
			if (Files.exists(path) && !Files.isRegularFile(path)) {
				throw unusable("“" + name + "”不是普通文件，不能检查。");
			}
			if (Files.size(path) > Importer.MAX_BYTES) {
				throw new UnreadableFile(UnreadableFile.Kind.TOO_LARGE,
						"“" + name + "”有 " + (Files.size(path) >> 20) + " MB，超过 20 MB 的上限。请压缩其中的图片或拆分后再试。");
			}
			try (InputStream in = Files.newInputStream(path)) {
				return in.readNBytes((int) Importer.MAX_BYTES + 1);
			}
		}
		catch (NoSuchFileException | InvalidPathException ex) {
			throw unusable("找不到文件“" + name + "”。请检查路径和文件名。");
		}
		catch (IOException ex) {
			throw unusable("“" + name + "”打不开，可能没有读取权限。");
		}
	}

	private static UnreadableFile unusable(String message) {
		return new UnreadableFile(UnreadableFile.Kind.UNUSABLE, message);
	}

	private static String simple(String name) {
		return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
	}

	private ReportReading scoped(ReportReading reading) {
		if (this.scope == null) {
			return reading;
		}
		AnnualReport report = reading.report();
		return new ReportReading(new AnnualReport(report.agency(), report.year(), report.formatVersion(), this.scope,
				report.signedOn(), report.cells(), report.sections()), reading.remarks());
	}

	private static Checked.Item item(ReportFinding finding) {
		return new Checked.Item(finding.rule(), finding.severity(), finding.cells(), finding.spot(), finding.section(),
				finding.excerpt(), finding.message(), finding.expected(), finding.actual(),
				finding.repairs().stream().map(Repair::text).toList());
	}

	private static Checked.Item item(StandardRules.Found found, @Nullable ReportOutline outline) {
		Hit hit = found.hit();
		String section = (outline != null) ? outline.sectionOf(hit.spot().block()) : hit.section();
		return new Checked.Item(found.rule(), hit.severity(), List.of(), hit.spot(), section, hit.excerpt(),
				hit.message(), hit.expected(), hit.actual(), List.of());
	}

}
