package org.gongkai.web;

import java.util.Map;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the API's description says of all calls: how to sign in, and what a refusal looks
 * like. A call names its own refusals by {@code @ApiResponse(ref = "conflict")}.
 */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

	private static final String PROBLEM = "Problem";

	private static final Map<String, String> REFUSALS = Map.of("notSignedIn", "未登录，或令牌无效", "forbidden", "岗位或回避规则不允许",
			"notFound", "没有，或您无权查看", "conflict", "现在不能这样办，reasons 列出全部原因", "gateClosed", "关口未通过，findings 列出须处理的问题",
			"stale", "If-Match 不是现行版本", "tooLarge", "文件太大", "wrongType", "不支持的文件类型", "unusable",
			"内容不能使用，reasons 列出全部原因和可用的值");

	@Bean
	OpenAPI openApi() {
		Components components = new Components().addSchemas(PROBLEM, problem())
			.addSecuritySchemes("token", new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer"))
			.addSecuritySchemes("demo",
					new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic").description("仅限演示环境"))
			.addResponses("preconditionRequired", refusal("缺少 If-Match"));
		REFUSALS.forEach((name, description) -> components.addResponses(name, refusal(description)));
		return new OpenAPI()
			.info(new Info().title("公文审校与公开").version("v1").description("与页面使用同一套服务：页面拒绝的，接口同样拒绝。时间为带时区的 ISO 8601。"))
			.components(components)
			.addSecurityItem(new SecurityRequirement().addList("token"))
			.addSecurityItem(new SecurityRequirement().addList("demo"));
	}

	/** Every call may find nobody signed in, or one who may not, or nothing there. */
	@Bean
	OpenApiCustomizer refusalsOfEveryCall() {
		return (api) -> api.getPaths().forEach((path, item) -> item.readOperations().forEach((operation) -> {
			name(operation, "401", "notSignedIn");
			name(operation, "403", "forbidden");
			if (path.contains("{")) {
				name(operation, "404", "notFound");
			}
		}));
	}

	private static void name(Operation operation, String status, String refusal) {
		operation.getResponses().putIfAbsent(status, new ApiResponse().$ref(refusal));
	}

	private static ApiResponse refusal(String description) {
		Schema<?> reference = new Schema<>().$ref(PROBLEM);
		return new ApiResponse().description(description)
			.content(new Content().addMediaType("application/problem+json", new MediaType().schema(reference)));
	}

	/** RFC 9457, with the reasons one by one. */
	private static Schema<?> problem() {
		return new ObjectSchema().description("RFC 9457")
			.addProperty("type", new StringSchema().description("末段固定，可供程序判断，如 …:conflict"))
			.addProperty("title", new StringSchema())
			.addProperty("status", new IntegerSchema())
			.addProperty("detail", new StringSchema().description("出了什么问题、怎么办"))
			.addProperty("instance", new StringSchema())
			.addProperty("reasons", new ArraySchema().items(new StringSchema()).description("每一条原因"))
			.addProperty("findings",
					new ArraySchema().items(new ObjectSchema()).description("关口拒绝时的问题，同 GET /documents/{id}/findings"));
	}

}
