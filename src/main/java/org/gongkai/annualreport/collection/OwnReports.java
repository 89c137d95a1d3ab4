package org.gongkai.annualreport.collection;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.gongkai.annualreport.AnnualReport;
import org.gongkai.annualreport.PriorReports;
import org.gongkai.annualreport.chart.ReportCharts;
import org.gongkai.annualreport.reading.ReportReader;
import org.gongkai.document.Content;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The report in a document's content, beside those of the years before. */
@Component
class OwnReports {

	private final ObjectProvider<PriorReports> priorReports;

	OwnReports(ObjectProvider<PriorReports> priorReports) {
		this.priorReports = priorReports;
	}

	/** The report; empty when its title says no year. */
	Optional<DocumentCharts.Own> in(Content content) {
		AnnualReport report = ReportReader.read(content.title(), content.blocks()).report();
		Integer year = report.year();
		if (year == null) {
			return Optional.empty();
		}
		Map<Integer, AnnualReport> reports = new HashMap<>();
		for (int before = year - ReportCharts.YEARS + 1; before < year; before++) {
			int wanted = before;
			this.priorReports.orderedStream()
				.flatMap((source) -> source.find(report.agency(), wanted).stream())
				.findFirst()
				.ifPresent((found) -> reports.put(wanted, found));
		}
		reports.put(year, report);
		return Optional.of(new DocumentCharts.Own(report, year, Map.copyOf(reports), content));
	}

}
