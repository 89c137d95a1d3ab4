package org.gongkai.organization;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;

/**
 * What watches over the program: whether it lives and is ready, anybody may ask; figures
 * are for a token of an administrator. No address is trusted: behind a proxy on the same
 * machine every visitor is local.
 */
@Configuration(proxyBeanMethods = false)
class ActuatorSecurity {

	private static final AuthorizationManager<RequestAuthorizationContext> ADMINISTRATOR = (authentication,
			context) -> new AuthorizationDecision(authentication.get() instanceof MemberAuthentication signedIn
					&& !signedIn.mustChangePassword() && signedIn.member().holds(Role.ADMINISTRATOR));

	@Bean
	@Order(0)
	SecurityFilterChain watchSecurity(HttpSecurity http, PersonRepository people, AccessTokens tokens,
			ApiRefusals refusals, Clock clock) {
		http.securityMatcher("/actuator", "/actuator/**")
			.csrf(AbstractHttpConfigurer::disable)
			.requestCache((cache) -> cache.disable())
			.logout(AbstractHttpConfigurer::disable)
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.securityContext((context) -> context.securityContextRepository(
					new org.springframework.security.web.context.NullSecurityContextRepository()))
			.exceptionHandling((handling) -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
			.addFilterBefore(new TokenFilter(tokens, refusals), BasicAuthenticationFilter.class)
			.addFilterBefore(new MemberFilter(people, clock), AuthorizationFilter.class)
			.authorizeHttpRequests((requests) -> requests
				.requestMatchers("/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness")
				.permitAll()
				.anyRequest()
				.access(ADMINISTRATOR));
		return SecurityConfiguration.withHeaders(http).build();
	}

}
