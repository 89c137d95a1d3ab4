package org.gongkai.annualreport.work;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** The office's settings for its annual report. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AnnualReportProperties.class)
class WorkConfiguration {

}
