package org.gongkai.inspection.personal;

import java.util.List;

import org.gongkai.organization.AgencySettings;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the rules for personal data are told of the office. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MaskRules.class)
class PersonalConfiguration {

	/** The office's own number is read when asked for, since it may be changed. */
	@Bean
	LandlineRule landlineRule(AgencySettings settings) {
		return new LandlineRule(() -> List.of(settings.current().agency().phone()));
	}

}
