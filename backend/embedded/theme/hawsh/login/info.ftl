<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    <#if messageHeader??>${kcSanitize(msg("${messageHeader}"))?no_esc}<#else>${kcSanitize(message.summary)?no_esc}</#if>
  <#elseif section = "form">
    <#if messageHeader??><p class="lead">${kcSanitize(message.summary)?no_esc}</p></#if>
    <#if requiredActions??>
    <ul class="plain"><#list requiredActions as action><li>${kcSanitize(msg("requiredAction.${action}"))?no_esc}</li></#list></ul>
    </#if>
    <#if !(skipLink??)>
      <#if pageRedirectUri?has_content>
      <p><a class="button primary wide" href="${pageRedirectUri}">${msg("backToApplication")}</a></p>
      <#elseif actionUri?has_content>
      <p><a class="button primary wide" href="${actionUri}">${msg("doContinue")}</a></p>
      <#elseif (client.baseUrl)?has_content>
      <p><a class="button primary wide" href="${client.baseUrl}">${msg("backToApplication")}</a></p>
      </#if>
    </#if>
  </#if>
</@layout.registrationLayout>
