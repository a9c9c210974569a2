<#-- The frame of every page: brand, languages, one question, one action. -->
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<#global rightToLeft = ["ar", "ckb"]?seq_contains(lang)>
<!DOCTYPE html>
<html lang="${lang}" dir="${rightToLeft?then('rtl', 'ltr')}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <meta name="robots" content="noindex, nofollow">
  <title>${msg("loginTitle")}</title>
  <link rel="icon" href="${url.resourcesPath}/img/favicon.svg" type="image/svg+xml">
  <#list properties.styles?split(' ') as style>
  <link rel="stylesheet" href="${url.resourcesPath}/${style}?${properties.look}">
  </#list>
  <script type="importmap">{"imports": {"rfc4648": "${url.resourcesCommonPath}/vendor/rfc4648/rfc4648.js"}}</script>
  <#if scripts??>
    <#list scripts as script>
  <script src="${script}"></script>
    </#list>
  </#if>
  <script type="module">
    <#outputformat "JavaScript">
    import { startSessionPolling } from ${(url.resourcesPath + "/js/authChecker.js")?c};
    startSessionPolling(${url.ssoLoginInOtherTabsUrl?c});
    </#outputformat>
  </script>
  <#if authenticationSession??>
  <script type="module">
    <#outputformat "JavaScript">
    import { checkAuthSession } from ${(url.resourcesPath + "/js/authChecker.js")?c};
    checkAuthSession(${authenticationSession.authSessionIdHash?c});
    </#outputformat>
  </script>
  </#if>
</head>
<body class="${bodyClass}" data-page-id="login-${pageId}">
  <div class="frame">
    <header class="top">
      <span class="brand">
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M3 3h18v18h-6M9 21H3V3"/><path class="yard" d="M9 9h6v6H9z"/></svg>
        ${msg("hawsh")}
      </span>
      <#if realm.internationalizationEnabled && locale.supported?size gt 1>
      <nav class="languages" aria-label="${msg("languages")}">
        <ul>
          <#list ["en", "ar", "ckb"] as tag><#list locale.supported as language><#if language.languageTag == tag>
          <li><a href="${language.url}" lang="${tag}" hreflang="${tag}"<#if tag == lang> aria-current="true"</#if>>${msg("locale_" + tag)}</a></li>
          </#if></#list></#list>
        </ul>
      </nav>
      </#if>
    </header>
    <main>
      <h1 id="kc-page-title"><#nested "header"></h1>
      <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
      <#nested "show-username">
      <p class="who"><bdi dir="ltr">${auth.attemptedUsername}</bdi> <a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a></p>
      </#if>
      <#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
      <p class="note ${message.type}" role="<#if message.type == 'error'>alert<#else>status</#if>">
        <svg viewBox="0 0 24 24" aria-hidden="true"><#if message.type == 'success'><path d="m5 12.5 4.5 4.5L19 7.5"/><#else><path d="M12 7v6m0 4v.01"/><path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z"/></#if></svg>
        <span>${kcSanitize(message.summary)?no_esc}</span>
      </p>
      </#if>
      <#nested "form">
      <#if auth?has_content && auth.showTryAnotherWayLink()>
      <form id="kc-select-try-another-way-form" action="${url.loginAction}" method="post">
        <input type="hidden" name="tryAnotherWay" value="on">
        <button class="button quiet wide" type="submit">${msg("doTryAnotherWay")}</button>
      </form>
      </#if>
      <#nested "socialProviders">
      <#if displayInfo><div class="info"><#nested "info"></div></#if>
    </main>
    <footer><p>${msg("aboutPeople")}</p></footer>
  </div>
</body>
</html>
</#macro>
