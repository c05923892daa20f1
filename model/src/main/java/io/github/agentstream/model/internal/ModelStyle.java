package io.github.agentstream.model.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one Immutables style. SOURCE retention keeps the annotation out of the class files, so that users who compile
 * with {@code -Xlint:all -Werror} never see a warning about it.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        jdkOnly = true,
        get = {},
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PUBLIC,
        overshadowImplementation = true,
        depluralize = true,
        depluralizeDictionary = {"capability:capabilities", "criteria:criteria", "proficiency:proficiencies"},
        allowedClasspathAnnotations = Override.class,
        redactedMask = "***",
        defaults = @Value.Immutable(copy = false))
public @interface ModelStyle {}
