<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("pageExpiredTitle")}
  <#elseif section = "form">
    <p class="lead">${msg("pageExpiredMsg1")}</p>
    <p><a class="button primary wide" id="loginRestartLink" href="${url.loginRestartFlowUrl}">${msg("startAgain")}</a></p>
    <p><a class="button wide" id="loginContinueLink" href="${url.loginAction}">${msg("doContinue")}</a></p>
  </#if>
</@layout.registrationLayout>
