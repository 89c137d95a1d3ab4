package org.gongkai.annualreport;

import java.util.Optional;

import org.gongkai.inspection.RuleFamily;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the gates ask the rules of the annual report. */
@Configuration(proxyBeanMethods = false)
class ReportRulesConfiguration {

	/** Last year's report is asked for when a report is inspected, not before. */
	@Bean
	RuleFamily reportRules(ObjectProvider<PriorReports> priorReports) {
		return new ReportRules((agency, year) -> Optional.ofNullable(priorReports.getIfAvailable())
			.flatMap((reports) -> reports.find(agency, year)));
	}

}
