package org.gongkai.publication.web;

import java.io.InputStream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.gongkai.publication.SiteStanding;
import org.gongkai.web.SafeHeaders;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Entity tags for the public pages, and the two files of the root for search engines. */
@Configuration(proxyBeanMethods = false)
class PublicSiteConfiguration {

	@Bean
	FilterRegistrationBean<ShallowEtagHeaderFilter> publicEntityTags() {
		FilterRegistrationBean<ShallowEtagHeaderFilter> filter = new FilterRegistrationBean<>(new PageTagFilter());
		filter.addUrlPatterns("", "/public/*", "/sitemap.xml");
		filter.setName("publicEntityTags");
		return filter;
	}

	/**
	 * Ahead of sessions and security: who is not signed in needs neither. A page that is
	 * ready takes less time than it would take to measure it. The container makes its
	 * filters before all else; with the site at hand already then, half of the office
	 * would be made while nothing is known yet of who needs whom, and each thing looked
	 * for anew.
	 */
	@Bean
	FilterRegistrationBean<ReadyPageFilter> readyPages(ObjectProvider<SiteStanding> site) {
		FilterRegistrationBean<ReadyPageFilter> filter = new FilterRegistrationBean<>(
				new ReadyPageFilter(SingletonSupplier.of(site::getObject)));
		filter.addUrlPatterns("/public/*");
		filter.setName("readyPages");
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return filter;
	}

	/** Search engines read these two without signing in, like the site itself. */
	@Bean
	@Order(1)
	SecurityFilterChain searchEngineFiles(HttpSecurity http) {
		return http.securityMatcher("/robots.txt", "/sitemap.xml")
			.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.headers((headers) -> headers
				.contentSecurityPolicy((policy) -> policy.policyDirectives(SafeHeaders.CONTENT_SECURITY_POLICY))
				.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
				.crossOriginOpenerPolicy((opener) -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
				.permissionsPolicyHeader((permissions) -> permissions.policy(SafeHeaders.PERMISSIONS_POLICY)))
			.sessionManagement((sessions) -> sessions.disable())
			.build();
	}

	/** Tags a page by what is sent, for HEAD as for GET. */
	static final class PageTagFilter extends ShallowEtagHeaderFilter {

		@Override
		protected boolean isEligibleForEtag(HttpServletRequest request, HttpServletResponse response, int status,
				InputStream body) {
			if (request.getMethod().equals("HEAD")) {
				return !response.isCommitted() && status >= 200 && status < 300;
			}
			return super.isEligibleForEtag(request, response, status, body);
		}

	}

}
