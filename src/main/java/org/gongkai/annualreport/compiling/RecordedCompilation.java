package org.gongkai.annualreport.compiling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.CellValue;
import org.gongkai.annualreport.DisclosureRow;
import org.gongkai.annualreport.compiling.NormativeDocument.Type;
import org.gongkai.annualreport.compiling.NormativeRegister.Entry;
import org.gongkai.annualreport.compiling.NormativeRegister.Stock;
import org.gongkai.annualreport.compiling.SectionFigures.HandIn;
import org.gongkai.annualreport.compiling.SectionFigures.Request;
import org.gongkai.document.Category;
import org.jspecify.annotations.Nullable;
import org.gongkai.web.OfficeTime;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts the registers, adds up what the sections handed in, and adds up the sums. A cell
 * of which one part is missing is missing.
 */
@Service
@Transactional(readOnly = true)
class RecordedCompilation implements Compilation {

	private final NormativeRegister register;

	private final Publications publications;

	private final SectionFigures figures;

	private final ObjectProvider<ApplicationFigures> applications;

	private final ReportYears years;

	private final OfficeTime time;

	RecordedCompilation(NormativeRegister register, Publications publications, SectionFigures figures,
			ObjectProvider<ApplicationFigures> applications, ReportYears years, OfficeTime time) {
		this.register = register;
		this.publications = publications;
		this.figures = figures;
		this.applications = applications;
		this.years = years;
		this.time = time;
	}

	@Override
	public Map<CellId, Computed> cells(int year) {
		this.years.requireKnown(year);
		Map<CellId, Computed> cells = new TreeMap<>();
		for (Type type : Type.values()) {
			Stock stock = this.register.stock(year, type);
			for (DisclosureRow.Column column : type.line().block().columns()) {
				int count = entries(stock, column).size();
				cells.put(CellId.of(type.line(), column), new Computed(CellValue.of(count), Kind.COMPUTED, count));
			}
		}
		ApplicationFigures known = this.applications.getIfAvailable();
		Map<CellId, CellValue> ofApplications = (known != null) ? known.cells(year) : Map.of();
		List<Request> requests = this.figures.requests(year);
		for (FigureGroup group : FigureGroup.values()) {
			for (CellId cell : group.cells()) {
				CellValue value = ofApplications.get(cell);
				cells.put(cell, (value != null) ? new Computed(value, Kind.COMPUTED, 1)
						: handedIn(cell, asked(requests, group)));
			}
		}
		CellSums.all().forEach((sum, parts) -> cells.put(sum, sum(parts.stream().map(cells::get).toList())));
		return cells;
	}

	@Override
	public Map<String, String> figures(int year) {
		Map<String, String> figures = new TreeMap<>();
		cells(year).forEach((cell, computed) -> {
			if (computed.kind() != Kind.MISSING) {
				figures.put(cell.id(), computed.value().written());
			}
		});
		PublishedYear published = this.publications.ofYear(year);
		figures.put(PUBLISHED_TOTAL, String.valueOf(published.total()));
		for (Category category : Category.values()) {
			figures.put(PUBLISHED + category, String.valueOf(published.byCategory().getOrDefault(category, 0)));
		}
		return figures;
	}

	@Override
	public List<Source> sources(int year, CellId cell) {
		this.years.requireKnown(year);
		List<CellId> parts = CellSums.all().get(cell);
		if (parts != null) {
			return summands(year, parts);
		}
		for (Type type : Type.values()) {
			for (DisclosureRow.Column column : type.line().block().columns()) {
				if (CellId.of(type.line(), column) == cell) {
					return entries(this.register.stock(year, type), column).stream().map(this::source).toList();
				}
			}
		}
		ApplicationFigures known = this.applications.getIfAvailable();
		if (known != null && known.cells(year).containsKey(cell)) {
			return known.sources(year, cell);
		}
		return ofSections(year, cell);
	}

	private List<Source> summands(int year, List<CellId> parts) {
		Map<CellId, Computed> cells = cells(year);
		List<Source> sources = new ArrayList<>();
		for (CellId part : parts) {
			Computed computed = cells.get(part);
			sources.add(new Source(part.label(), computed.kind().label(), computed.value().written(),
					"/annual-reports/%d/cells/%s".formatted(year, part.id())));
		}
		return sources;
	}

	private List<Source> ofSections(int year, CellId cell) {
		List<Source> sources = new ArrayList<>();
		for (Request request : this.figures.requests(year)) {
			if (request.groups().stream().noneMatch((group) -> group.has(cell))) {
				continue;
			}
			HandIn latest = request.latest();
			CellValue value = (latest != null) ? latest.values().get(cell) : null;
			String detail = (latest == null || value == null) ? "尚未报送，期限" + Days.chinese(request.dueOn())
					: "%s于%s报送（第%d次）；%s".formatted(latest.by(), this.time.day(latest.at()), latest.number(),
							latest.note());
			sources.add(new Source(request.sectionName(), detail, (value != null) ? value.written() : "",
					"/annual-reports/%d/sections/%d".formatted(year, request.sectionId())));
		}
		return sources;
	}

	private Source source(Entry entry) {
		NormativeDocument document = entry.document();
		StringBuilder detail = new StringBuilder(document.docNumber());
		detail.append(detail.isEmpty() ? "" : "，").append(Days.chinese(document.formedOn())).append("成文");
		if (document.takeOver() != null) {
			detail.append("，")
				.append(Days.chinese(document.takeOver().on()))
				.append("承接自")
				.append(document.takeOver().from());
		}
		if (document.repeal() != null) {
			detail.append("，").append(Days.chinese(document.repeal().on())).append(document.repeal().manner().label());
		}
		detail.append("，").append(entry.by()).append("于").append(this.time.day(entry.at())).append("登记");
		return new Source(document.title(), detail.toString(), "1", "/annual-reports/normative/" + entry.id());
	}

	private static List<Entry> entries(Stock stock, DisclosureRow.Column column) {
		return switch (column) {
			case ISSUED -> stock.issued();
			case REPEALED -> stock.repealed();
			case IN_FORCE -> stock.inForce();
			default -> throw new IllegalArgumentException("The register does not count " + column);
		};
	}

	private static List<Request> asked(List<Request> requests, FigureGroup group) {
		return requests.stream().filter((request) -> request.groups().contains(group)).toList();
	}

	private static Computed handedIn(CellId cell, List<Request> asked) {
		BigDecimal sum = BigDecimal.ZERO;
		int items = 0;
		for (Request request : asked) {
			BigDecimal number = number(request.latest(), cell);
			if (number != null) {
				sum = sum.add(number);
				items++;
			}
		}
		return (asked.isEmpty() || items < asked.size()) ? missing(items)
				: new Computed(CellValue.of(sum), Kind.HANDED_IN, items);
	}

	private static @Nullable BigDecimal number(@Nullable HandIn handIn, CellId cell) {
		CellValue value = (handIn != null) ? handIn.values().get(cell) : null;
		return (value != null) ? value.number().orElse(null) : null;
	}

	private static Computed sum(Collection<Computed> parts) {
		if (parts.stream().anyMatch((part) -> part.kind() == Kind.MISSING)) {
			return missing((int) parts.stream().filter((part) -> part.kind() != Kind.MISSING).count());
		}
		BigDecimal sum = parts.stream()
			.map((part) -> part.value().number().orElseThrow())
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		return new Computed(CellValue.of(sum), Kind.SUM, parts.size());
	}

	private static Computed missing(int items) {
		return new Computed(CellValue.BLANK, Kind.MISSING, items);
	}

}
