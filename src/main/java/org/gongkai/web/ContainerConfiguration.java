package org.gongkai.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;

/** What the servlet container itself refuses, and how the refusal is shown. */
@Configuration(proxyBeanMethods = false)
class ContainerConfiguration {

	@Bean
	WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> bareAnswers() {
		return (factory) -> {
			factory.addEngineValves(new MalformedRequestValve());
			factory.addContextCustomizers((site) -> site.getParent().getPipeline().addValve(new LastPageValve()));
		};
	}

	@Bean
	StandardServletMultipartResolver multipartResolver() {
		return new OnceReadMultipart();
	}

	/** The page about a form that cannot be read must not try to read it again. */
	static final class OnceReadMultipart extends StandardServletMultipartResolver {

		@Override
		public boolean isMultipart(HttpServletRequest request) {
			return request.getDispatcherType() != DispatcherType.ERROR && super.isMultipart(request);
		}

	}

}
